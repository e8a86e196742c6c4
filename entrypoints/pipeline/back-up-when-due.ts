import { browser } from 'wxt/browser';
import { saveFile } from '@/components/backup/save-file';
import { runDueBackup } from '@/storage/backup/run-due-backup';

/** Makes the automatic backup that is due, if one is; how it ended is kept, and shown where backups are set up. */
export async function backUpWhenDue(): Promise<void> {
  await runDueBackup({ product: browser.runtime.getManifest().version, download: saveFile });
}
