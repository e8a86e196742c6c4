import Dexie from 'dexie';
import { db } from '../db';
import { BACKUP_TABLES, type BackupRow, type BackupTable } from '../model/backup/backup-tables';
import { readTogether } from '../read';

/** Rows read in one request. */
const AT_ONCE = 200;

/** What is told of a database that is read from end to end. */
export interface RowTaker {
  /** Told first: how many rows each table has. */
  counts: (counts: Partial<Record<BackupTable, number>>) => void;
  rows: (table: BackupTable, rows: BackupRow[]) => void;
  /** Resolves when more may come; the database waits for it. Absent when more may come at once. */
  ready: () => Promise<void> | undefined;
}

/** Reads all that a backup holds as it is at one moment: no command comes in between. Throws the signal's reason when cancelled. */
export function readEveryRow(taker: RowTaker, signal?: AbortSignal): Promise<void> {
  return readTogether(BACKUP_TABLES.map(backupTable), async () => {
    const counts = await Promise.all(BACKUP_TABLES.map((table) => backupTable(table).count()));
    taker.counts(Object.fromEntries(BACKUP_TABLES.map((table, index) => [table, counts[index] ?? 0])));
    for (const table of BACKUP_TABLES) await readTable(table, taker, signal);
  });
}

async function readTable(table: BackupTable, taker: RowTaker, signal: AbortSignal | undefined): Promise<void> {
  for (let last = ''; ; ) {
    signal?.throwIfAborted();
    const rows = await backupTable(table).where(':id').above(last).limit(AT_ONCE).toArray();
    if (rows.length > 0) taker.rows(table, rows);
    if (rows.length < AT_ONCE) return;
    last = rows.at(-1)?.id ?? '';
    const wait = taker.ready();
    if (wait) await Dexie.waitFor(wait);
  }
}

/** A table of the database, by the name that it has in a backup too. */
export const backupTable = (table: BackupTable): Dexie.Table<BackupRow, string> => db.table(table);
