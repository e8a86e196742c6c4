import { browser } from 'wxt/browser';
import { runDueBackup } from '@/storage/backup/run-due-backup';

const ALARM = 'backup';
const EVERY_MINUTES = 60;

export function listenToBackups(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void refreshBackups();
  });
}

/**
 * Makes the automatic backup that is due, where the folder is open to Twoway without a page of it; else a page does when it opens.
 * Idempotent: called at every worker start and hour.
 */
export async function refreshBackups(): Promise<void> {
  if (!(await browser.alarms.get(ALARM))) await browser.alarms.create(ALARM, { periodInMinutes: EVERY_MINUTES });
  await runDueBackup({ product: browser.runtime.getManifest().version });
}
