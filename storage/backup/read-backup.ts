import { BackupFault } from '../model/backup/backup-fault';
import { anyHeaderSchema, type BackupHeader, FORMAT_VERSION, sealedHeaderSchema } from '../model/backup/backup-header';
import type { BackupRow, BackupTable } from '../model/backup/backup-tables';
import { BackupReader } from './backup-reader';
import { type FileLine, fileLines } from './file-lines';
import { summedChunks } from './summed-chunks';
import { jsonOf, unsealLines } from './unseal-lines';

/** What a backup says, in its order: its header, the settings, and rows of one table after the other. */
export type BackupPart =
  | { is: 'header'; header: BackupHeader; isLocked: boolean }
  | { is: 'settings'; settings: Record<string, unknown> }
  | { is: 'unfit'; table: BackupTable }
  | { is: 'rows'; table: BackupTable; rows: BackupRow[] };

/**
 * Reads a backup from end to end, a chunk at a time; every sum, row, place and number is checked before it is handed on.
 * Throws BackupFault with the place. Only when it ends without, the whole file is right.
 */
export async function* readBackup(file: Blob, passphrase?: string): AsyncGenerator<BackupPart, void> {
  const { lines, isLocked } = await openLines(file, passphrase);
  const reader = new BackupReader(isLocked);
  for await (const chunk of summedChunks(lines)) yield* reader.take(chunk);
  reader.end();
}

/** Whether a file is a backup at all, and locked; reads its first line only. Throws BackupFault. */
export async function isLockedBackup(file: Blob): Promise<boolean> {
  const lines = fileLines(file);
  const { value } = await lines.next();
  await lines.return();
  return sealOf(value?.[0]) !== undefined;
}

async function openLines(file: Blob, passphrase: string | undefined) {
  const lines = fileLines(file);
  const { value: some = [] } = await lines.next();
  const seal = sealOf(some[0]);
  if (!seal) return { lines: withFirst(some, lines), isLocked: false };
  return { lines: unsealLines(withFirst(some.slice(1), lines), seal, passphrase), isLocked: true };
}

function sealOf(first: FileLine | undefined) {
  const said = jsonOf(first?.text ?? '');
  const header = anyHeaderSchema.safeParse(said);
  if (!header.success) throw new BackupFault('foreign');
  if (header.data.formatVersion > FORMAT_VERSION) throw new BackupFault('newer-format');
  if (!('sealed' in header.data)) return undefined;
  const sealed = sealedHeaderSchema.safeParse(said);
  if (!sealed.success) throw new BackupFault('changed', { line: 1 });
  return sealed.data.sealed;
}

async function* withFirst(first: FileLine[], rest: AsyncGenerator<FileLine[], void>): AsyncGenerator<FileLine[], void> {
  if (first.length > 0) yield first;
  yield* rest;
}
