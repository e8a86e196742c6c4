import Dexie, { type Table } from 'dexie';
import { MIGRATIONS } from './migrations';
import type { TwowayDatabase } from './schema';

function openDatabase(name: string, upTo = Number.POSITIVE_INFINITY): TwowayDatabase {
  // A write is on the disk before a page says that it is saved; the browser's default tells earlier.
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' }) as TwowayDatabase;
  for (const { version, stores, upgrade } of MIGRATIONS.filter((step) => step.version <= upTo)) {
    const step = database.version(version).stores(stores);
    if (upgrade) step.upgrade(upgrade);
  }
  return database;
}

/** The only database. Imported by queries, commands and tests; nowhere else. */
export const db = openDatabase('twoway');

/** A second database beside it, as it was up to a version of the schema: an old backup is brought up to date in it. */
export const stagingDatabase = (upTo?: number): TwowayDatabase => openDatabase('twoway-staging', upTo);

/** Where backups keep what must outlive the database itself, and no text can say: files, and the folder that was chosen. */
export function openBackupDatabase(): Dexie & { kept: Table<unknown, string> } {
  const database = new Dexie('twoway-backup') as Dexie & { kept: Table<unknown, string> };
  database.version(1).stores({ kept: '' });
  return database;
}
