import type { Page } from 'playwright-core';

/** Rows of every table of the extension's database, as they are stored. */
export type DatabaseRows = Record<string, Record<string, unknown>[]>;

/** Reads IndexedDB `twoway` from a page of the extension; nothing is created when it does not exist yet. */
export function readDatabase(desk: Page): Promise<DatabaseRows> {
  // No named function inside: tsx would mark it with a call that the page does not know.
  return desk.evaluate(async () => {
    const known = await indexedDB.databases();
    if (!known.some(({ name }) => name === 'twoway')) return {};
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('twoway');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const reading = database.transaction([...database.objectStoreNames], 'readonly');
    const tables = [...database.objectStoreNames].map((name) => ({ name, rows: reading.objectStore(name).getAll() }));
    await new Promise<void>((resolve, reject) => {
      reading.oncomplete = () => resolve();
      reading.onerror = () => reject(reading.error);
    });
    database.close();
    return Object.fromEntries(tables.map(({ name, rows }) => [name, rows.result]));
  });
}
