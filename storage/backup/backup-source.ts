import type { Table } from 'dexie';
import { stagingDatabase } from '../db';
import { BackupFault } from '../model/backup/backup-fault';
import { BACKUP_TABLES, type BackupRow, type BackupTable, rowSchemaOf } from '../model/backup/backup-tables';
import { type BackupPart, readBackup } from './read-backup';
import { SCHEMA_VERSION } from './write-backup';

/** Rows read from the staging database at once. */
const AT_ONCE = 200;

/** Rows as the newest version of the schema has them, and the settings. */
export type SourcePart = Exclude<BackupPart, { is: 'header' }>;

/**
 * What a backup of this schema version says, as this version would. One of an older version is first laid beside the database
 * and takes the same way that the database took. Throws as `readBackup` does.
 */
export async function* backupSource(file: Blob, schema: number, passphrase?: string): AsyncGenerator<SourcePart, void> {
  const parts = sourceParts(readBackup(file, passphrase));
  if (schema === SCHEMA_VERSION) return yield* parts;
  try {
    yield* await stage(parts, schema);
    yield* stagedRows();
  } finally {
    await stagingDatabase().delete();
  }
}

async function* sourceParts(parts: AsyncIterable<BackupPart>): AsyncGenerator<SourcePart, void> {
  for await (const part of parts) if (part.is !== 'header') yield part;
}

/** Lays the rows into a database of their version; what is no row is handed on. */
async function stage(parts: AsyncIterable<SourcePart>, schema: number): Promise<SourcePart[]> {
  const others: SourcePart[] = [];
  const staging = stagingDatabase(schema);
  await staging.delete();
  try {
    await staging.open();
    for await (const part of parts) {
      if (part.is === 'rows') await staging.table(part.table).bulkAdd(part.rows);
      else others.push(part);
    }
  } finally {
    staging.close();
  }
  return others;
}

/** Opened as the newest version, which brings the rows up to date. */
async function* stagedRows(): AsyncGenerator<SourcePart, void> {
  const staging = stagingDatabase();
  try {
    await staging.open();
    for (const table of BACKUP_TABLES) yield* rowsOf(staging.table(table), table);
  } finally {
    staging.close();
  }
}

async function* rowsOf(from: Table<BackupRow, string>, table: BackupTable) {
  for (let last = ''; ; ) {
    const found: BackupRow[] = await from.where(':id').above(last).limit(AT_ONCE).toArray();
    const rows = found.map((row) => checkedRow(table, row));
    if (rows.length > 0) yield { is: 'rows', table, rows } as const;
    if (rows.length < AT_ONCE) return;
    last = rows.at(-1)?.id ?? '';
  }
}

function checkedRow(table: BackupTable, row: BackupRow): BackupRow {
  const checked = rowSchemaOf(table, SCHEMA_VERSION).safeParse(row);
  if (!checked.success) throw new BackupFault('bad-row', { table, detail: row.id });
  return checked.data;
}
