import type { BackupContents } from '../model/backup/restore-mode';
import { letPageDraw } from './let-page-draw';
import { readBackup } from './read-backup';

interface InspectInput {
  file: Blob;
  passphrase?: string | undefined;
  onProgress?: ((done: number) => void) | undefined;
  signal?: AbortSignal | undefined;
}

/** Reads a whole backup and changes nothing. Throws BackupFault with the place of the fault, or the signal's reason. */
export async function inspectBackup({ file, passphrase, onProgress, signal }: InspectInput): Promise<BackupContents> {
  let contents: BackupContents | undefined;
  let [all, done] = [0, 0];
  for await (const part of readBackup(file, passphrase)) {
    await letPageDraw();
    signal?.throwIfAborted();
    if (part.is === 'header') {
      contents = { header: part.header, isLocked: part.isLocked, unfit: 0 };
      all = Object.values(part.header.counts).reduce((sum, count) => sum + count, 0);
    }
    if (part.is === 'unfit' && contents) contents.unfit += 1;
    if (part.is === 'rows') done += part.rows.length;
    onProgress?.(Math.min(1, done / Math.max(1, all)));
  }
  if (!contents) throw new Error('a backup without a header was read to its end');
  return contents;
}
