import Dexie from 'dexie';
import { MIGRATIONS } from './migrations';
import type { TwowayDatabase } from './schema';

function openDatabase(): TwowayDatabase {
  // A write is on the disk before a page says that it is saved; the browser's default tells earlier.
  const database = new Dexie('twoway', { chromeTransactionDurability: 'strict' }) as TwowayDatabase;
  for (const { version, stores, upgrade } of MIGRATIONS) {
    const step = database.version(version).stores(stores);
    if (upgrade) step.upgrade(upgrade);
  }
  return database;
}

/** The only database. Imported by queries, commands and tests; nowhere else. */
export const db = openDatabase();
