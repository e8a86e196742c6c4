import type { BackupContents } from '../model/backup/restore-mode';
import { whatIsKept } from '../queries/what-is-kept';
import { forget, getKept } from './kept-for-backup';

/** What was there before the last restore. */
export interface KeptBeforeRestore {
  file: Blob;
  contents: BackupContents;
  /** Whether anything happened since that restore. */
  changedSince: boolean;
}

/** `undefined` when nothing was restored, or the rep has forgotten it. */
export async function keptBefore(): Promise<KeptBeforeRestore | undefined> {
  const safety = await getKept('safety');
  if (!safety) return undefined;
  const { newestEventAt = 0 } = await whatIsKept();
  const { file, header } = safety;
  return { file, contents: { header, isLocked: false, unfit: 0 }, changedSince: newestEventAt > header.at };
}

export const forgetBefore = (): Promise<void> => forget('safety');
