import { openBackupDatabase } from '../db';
import { failureOf } from '../failure-of';
import type { BackupFolder } from './backup-folder';
import type { RestoreJournal } from './restore-journal';
import type { SafetyCopy } from './safety-copy';

/** What is kept beside the database, by its name. */
interface Kept {
  /** What was there before the last restore. */
  safety: SafetyCopy;
  /** A restore that has begun. */
  journal: RestoreJournal;
  /** The folder that the rep chose. */
  folder: BackupFolder;
}

/** Throws StorageFailure. */
export const getKept = <N extends keyof Kept>(name: N): Promise<Kept[N] | undefined> =>
  inKept(async (kept) => (await kept.get(name)) as Kept[N] | undefined);

/** Throws StorageFailure (`disk-full` …). */
export const keep = <N extends keyof Kept>(name: N, value: Kept[N]): Promise<void> =>
  inKept(async (kept) => void (await kept.put(value, name)));

export const forget = (name: keyof Kept): Promise<void> => inKept((kept) => kept.delete(name));

/** Opened and closed for each: it is rarely used, and nobody has to wait for it when the browser clears up. */
async function inKept<T>(work: (kept: ReturnType<typeof openBackupDatabase>['kept']) => Promise<T>): Promise<T> {
  const database = openBackupDatabase();
  try {
    return await work(database.kept);
  } catch (error) {
    throw failureOf(error);
  } finally {
    database.close();
  }
}
