import Dexie from 'dexie';
import { db } from '../db';
import { failureOf } from '../failure-of';
import { BackupFault } from '../model/backup/backup-fault';
import type { BackupHeader } from '../model/backup/backup-header';
import { BACKUP_TABLES } from '../model/backup/backup-tables';
import type { RestoreMode, RestorePhase, RestoreResult } from '../model/backup/restore-mode';
import { openInTime } from '../open-in-time';
import { backupSource, type SourcePart } from './backup-source';
import { finishRestore } from './finish-restore';
import { forgetDerived } from './forget-derived';
import { forget, keep } from './kept-for-backup';
import { MergingRows } from './merging-rows';
import { backupTable } from './read-every-row';
import { type DatabaseMoment, momentNow, type SafetyCopy, safetyCopy } from './safety-copy';
import { type BackupInput, SCHEMA_VERSION } from './write-backup';

export interface RestoreInput {
  file: Blob;
  /** What `inspectBackup` said of it. */
  header: BackupHeader;
  passphrase?: string | undefined;
  mode: RestoreMode;
  /** How what is here now is kept. */
  safety: Pick<BackupInput, 'settings' | 'product' | 'at'>;
  /** Takes over the settings of the backup, where all is replaced. */
  applySettings: (settings: Record<string, unknown>) => Promise<void>;
  onProgress?: ((phase: RestorePhase, done: number) => void) | undefined;
  signal?: AbortSignal | undefined;
}

/** The lock under which one restore at a time runs. */
export const RESTORE_LOCK = 'restore';

/** So often it is begun anew when commands come in between. */
const MOST_TRIES = 3;

class ChangedMeanwhile extends Error {
  override readonly name = 'ChangedMeanwhile';
}

/**
 * Restores a backup. What is here is kept first; then all rows are one transaction, so that all of it happens or none, however
 * it ends; then what follows from them is worked out anew. The file is checked again as it is written.
 * Throws BackupFault, StorageFailure, or the signal's reason: nothing was changed then.
 */
export function restoreBackup(input: RestoreInput): Promise<RestoreResult> {
  return navigator.locks.request(RESTORE_LOCK, async () => {
    const result = await tryRestore(input, MOST_TRIES);
    await finishRestore(input.applySettings, (done) => input.onProgress?.('rebuilding', done));
    return result;
  });
}

async function tryRestore(input: RestoreInput, tries: number): Promise<RestoreResult> {
  const { safety, onProgress, signal } = input;
  const onKept = (done: number) => onProgress?.('keeping', done);
  const { copy, moment } = await safetyCopy({ ...safety, onProgress: onKept, signal });
  try {
    return await writeAll(input, copy, moment);
  } catch (error) {
    await forget('journal');
    if (error instanceof ChangedMeanwhile && tries > 1) return tryRestore(input, tries - 1);
    if (error instanceof BackupFault) throw error;
    signal?.throwIfAborted();
    throw faultIn(error) ?? failureOf(error);
  }
}

/** Dexie may hand on what was thrown within an error of its own. */
function faultIn(error: unknown): BackupFault | undefined {
  const inner = error instanceof Error && 'inner' in error ? error.inner : undefined;
  return inner instanceof BackupFault ? inner : undefined;
}

async function writeAll(input: RestoreInput, safety: SafetyCopy, moment: DatabaseMoment): Promise<RestoreResult> {
  const { file, header, passphrase, mode } = input;
  const run = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
  const source = backupSource(file, header.schema, passphrase);
  // What is not a row comes first: the journal has to say the settings before any row is written.
  const first = await source.next();
  const settings = first.value?.is === 'settings' && mode === 'replace' ? first.value.settings : undefined;
  // Rows that were brought up to date, or came beside others, may say what does not follow from the others any more.
  const recheck = mode === 'merge' || header.schema !== SCHEMA_VERSION;
  await keep('journal', { run, safety, recheck, ...(settings && { settings }) });
  if (!db.isOpen()) await openInTime();
  try {
    return await db.transaction('rw', db.tables, async () => {
      await refuseWhenChanged(moment);
      const result = await writeRows(source, input);
      await forgetDerived(run);
      return result;
    });
  } finally {
    await source.return();
  }
}

async function refuseWhenChanged({ events, newest }: DatabaseMoment): Promise<void> {
  const now = await momentNow();
  if (now.events !== events || now.newest !== newest) throw new ChangedMeanwhile();
}

async function writeRows(source: AsyncGenerator<SourcePart, void>, input: RestoreInput): Promise<RestoreResult> {
  const { header, mode, onProgress, signal } = input;
  const all = Object.values(header.counts).reduce((sum, count) => sum + count, 0);
  const merging = mode === 'merge' ? await MergingRows.begin(input.safety.at) : undefined;
  if (!merging) for (const table of BACKUP_TABLES) await backupTable(table).clear();
  // The file is read outside, one part ahead; the transaction waits for it where it has to.
  const readOn = () => Dexie.ignoreTransaction(() => source.next());
  for (let [done, ahead] = [0, readOn()]; ; ) {
    signal?.throwIfAborted();
    const { value: part } = await Dexie.waitFor(ahead);
    if (!part) break;
    ahead = readOn();
    if (part.is !== 'rows') continue;
    if (merging) await merging.add(part.table, part.rows);
    else await backupTable(part.table).bulkAdd(part.rows);
    done += part.rows.length;
    onProgress?.('writing', done / Math.max(1, all));
  }
  return merging?.result() ?? { added: all, kept: 0, leftOut: [] };
}
