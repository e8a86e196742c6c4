import { finishRestore } from '@/storage/backup/finish-restore';
import { RESTORE_LOCK } from '@/storage/backup/restore-backup';
import { applySettings } from '@/storage/backup-settings';

/** Finishes a restore whose page was closed over it. Idempotent: called at every worker start. */
export async function refreshRestores(): Promise<void> {
  await navigator.locks.request(RESTORE_LOCK, () => finishRestore(applySettings));
}
