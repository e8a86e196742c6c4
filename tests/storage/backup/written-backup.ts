import { createHash } from 'node:crypto';
import { BACKUP_TABLES, type BackupTable } from '@/storage/model/backup/backup-tables';

/** Any rows, by table. */
export type Rows = Record<string, readonly unknown[]>;

interface Written {
  rows?: Rows;
  header?: Record<string, unknown>;
  settings?: unknown;
  /** Changes the chunks of lines before they get their sums. */
  change?: (chunks: string[][]) => string[][];
}

/** The text of a backup, written by the description of the format and not by the product. */
export function writtenBackup({ rows = {}, header = {}, settings = {}, change = (chunks) => chunks }: Written): Blob {
  const tables = BACKUP_TABLES.filter((table) => rows[table]);
  const counts = Object.fromEntries(tables.map((table) => [table, rows[table]?.length ?? 0]));
  const head = { format: 'twoway-backup', formatVersion: 1, product: '0.1.0', schema: 5, at: 1, counts, ...header };
  const all = tables.flatMap((table) => inOrder(rows, table).map((row) => JSON.stringify([table, row])));
  const chunks = change([
    [JSON.stringify(head)],
    [JSON.stringify(['settings', settings])],
    all,
    [JSON.stringify({ end: all.length })],
  ]);
  return new Blob([summed(chunks)]);
}

function inOrder(rows: Rows, table: BackupTable): unknown[] {
  const idOf = (row: unknown) => (row as { id: string }).id;
  return [...(rows[table] ?? [])].sort((one, other) => (idOf(one) < idOf(other) ? -1 : 1));
}

function summed(chunks: string[][]): string {
  let last: Buffer = Buffer.alloc(32);
  let text = '';
  for (const lines of chunks) {
    const part = lines.map((line) => `${line}\n`).join('');
    last = createHash('sha256').update(last).update(part).digest();
    text += `${part}{"sum":"${last.toString('hex')}"}\n`;
  }
  return text;
}
