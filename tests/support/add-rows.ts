import type { Twoway } from './twoway';

/** Adds rows to a table of the extension's database, past its commands: for what would take a rep years. */
export function addRows({ desk }: Twoway, table: string, rows: readonly object[]): Promise<void> {
  return desk.evaluate(
    async ([table, json]) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('twoway');
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const writing = database.transaction(table, 'readwrite', { durability: 'relaxed' });
      for (const row of JSON.parse(json)) writing.objectStore(table).put(row);
      await new Promise<void>((resolve, reject) => {
        writing.oncomplete = () => resolve();
        writing.onabort = () => reject(writing.error);
      });
      database.close();
    },
    // As one text: Playwright walks through objects value by value, which takes ten times as long.
    [table, JSON.stringify(rows)] as const,
  );
}
