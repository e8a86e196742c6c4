import { backupBlob } from '@/storage/backup/backup-blob';
import { inspectBackup } from '@/storage/backup/inspect-backup';
import { type RestoreInput, restoreBackup } from '@/storage/backup/restore-backup';
import type { BackupInput } from '@/storage/backup/write-backup';

export const AT = 1_790_000_000_000;

/** A backup of what is in the database now. */
export async function backupNow(input: Partial<BackupInput> = {}): Promise<Blob> {
  return (await backupBlob({ settings: { ownName: 'Rep' }, product: '0.1.0', at: AT, ...input })).blob;
}

/** Looks into a file and restores it, as the options do; gives what was restored and the settings that were taken over. */
export async function restore(file: Blob, over: Partial<RestoreInput> = {}) {
  const { header } = await inspectBackup({ file, passphrase: over.passphrase });
  const settings: Record<string, unknown>[] = [];
  const result = await restoreBackup({
    file,
    header,
    mode: 'replace',
    safety: { settings: { ownName: 'Before' }, product: '0.1.0', at: AT },
    applySettings: async (given) => void settings.push(given),
    ...over,
  });
  return { result, settings };
}
