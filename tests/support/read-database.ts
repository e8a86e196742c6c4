import type { Page } from 'playwright-core';

/** Rows of every table of the extension's database, as they are stored. */
export type DatabaseRows = Record<string, Record<string, unknown>[]>;

/** Reads IndexedDB `twoway` from a page of the extension; nothing is created when it does not exist yet. */
export function readDatabase(desk: Page): Promise<DatabaseRows> {
  return desk.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const known = await indexedDB.databases();
    if (!known.some(({ name }) => name === 'twoway')) return {};
    const database = await settled(indexedDB.open('twoway'));
    const names = [...database.objectStoreNames];
    const read = database.transaction(names, 'readonly');
    const rows = await Promise.all(names.map((name) => settled(read.objectStore(name).getAll())));
    database.close();
    return Object.fromEntries(names.map((name, index) => [name, rows[index] ?? []]));
  });
}
