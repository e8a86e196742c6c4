import type { Twoway } from './twoway';

type Fields = Record<string, unknown>;

/**
 * Changes some fields of a table's rows, or of those that have all the fields of `which`, in the extension's database,
 * past its commands: for what only time brings about.
 */
export function changeRows({ desk }: Twoway, table: string, fields: Fields, which: Fields = {}): Promise<void> {
  return desk.evaluate(
    async ([table, fields, which]) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('twoway');
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const writing = database.transaction(table, 'readwrite');
      const store = writing.objectStore(table);
      const reading = store.getAll();
      reading.onsuccess = () => {
        const isMeant = (row: Fields) => Object.keys(which).every((field) => row[field] === which[field]);
        for (const row of reading.result.filter(isMeant)) store.put({ ...row, ...fields });
      };
      await new Promise<void>((resolve, reject) => {
        writing.oncomplete = () => resolve();
        writing.onabort = () => reject(writing.error);
      });
      database.close();
    },
    [table, fields, which] as const,
  );
}
