import { outdatedBackups } from '../model/backup/backup-name';
import type { BackupTrouble } from '../model/backup/backup-schedule';
import { getKept, keep } from './kept-for-backup';

type Permission = 'granted' | 'denied' | 'prompt';
/** What a browser can do with a folder, and TypeScript does not know of. */
export interface BackupFolder extends Pick<FileSystemDirectoryHandle, 'name' | 'getFileHandle' | 'removeEntry'> {
  queryPermission(wish: { mode: 'readwrite' }): Promise<Permission>;
  requestPermission(wish: { mode: 'readwrite' }): Promise<Permission>;
  keys(): AsyncIterable<string>;
}

const WRITING = { mode: 'readwrite' } as const;

/** The folder that the rep chose; `isOpen`: Twoway may write into it now, without asking. */
export async function backupFolder(): Promise<{ folder: BackupFolder; isOpen: boolean } | undefined> {
  const folder = await getKept('folder');
  if (!folder) return undefined;
  return { folder, isOpen: (await folder.queryPermission(WRITING)) === 'granted' };
}

export const keepFolder = (folder: BackupFolder): Promise<void> => keep('folder', folder);

/** Asks the rep to open the folder again; call it straight from a press. */
export const openFolder = async (folder: BackupFolder): Promise<boolean> =>
  (await folder.requestPermission(WRITING)) === 'granted';

/**
 * Writes a file into the folder: it is there whole, or not at all. Then the oldest automatic backups go, so that `most` stay;
 * nothing else in the folder is touched. Throws what the browser says, see `troubleOf`.
 */
export async function writeInto(
  folder: BackupFolder,
  name: string,
  most: number,
  write: (into: WritableStream<Uint8Array>) => Promise<unknown>,
): Promise<void> {
  const file = await folder.getFileHandle(name, { create: true });
  try {
    await write(await file.createWritable());
  } catch (error) {
    // An empty file of that name would pass for a backup.
    await folder.removeEntry(name).catch(() => undefined);
    throw error;
  }
  const names: string[] = [];
  for await (const one of folder.keys()) names.push(one);
  for (const one of outdatedBackups(names, most)) await folder.removeEntry(one);
}

/** Why a folder could not be written into. */
export function troubleOf(error: unknown): BackupTrouble {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError' || name === 'NoModificationAllowedError') return 'closed';
  if (name === 'NotFoundError') return 'gone';
  return name === 'QuotaExceededError' ? 'full' : 'other';
}
