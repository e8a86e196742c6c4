import { backupRecord, backupSchedule, settingsForBackup } from '../backup-settings';
import { clock } from '../clock';
import { backupName } from '../model/backup/backup-name';
import { type BackupSchedule, type BackupTrouble, isBackupDue } from '../model/backup/backup-schedule';
import { whatIsKept } from '../queries/what-is-kept';
import { backupBlob } from './backup-blob';
import { backupFolder, troubleOf, writeInto } from './backup-folder';
import { type BackupInput, writeBackup } from './write-backup';

interface DueBackup {
  /** Version of the product. */
  product: string;
  /** Hands a file to the browser's downloads; absent where there is no page to do it. */
  download?: (file: Blob, name: string) => void;
}

/**
 * Makes the automatic backup that is due, if there is one, and keeps when, or why not. One at a time, over all pages and the worker.
 * It is not locked: its passphrase would have to lie beside it. Throws StorageFailure when the database cannot be read.
 */
export function runDueBackup({ product, download }: DueBackup): Promise<void> {
  return navigator.locks.request('automatic-backup', async () => {
    const [schedule, record] = await Promise.all([backupSchedule.getValue(), backupRecord.getValue()]);
    const at = clock.now();
    const { newestEventAt } = await whatIsKept();
    if (!isBackupDue(schedule, record, newestEventAt, at)) return;
    if (schedule.place === 'downloads' && !download) return;
    const input = { product, at, settings: await settingsForBackup() };
    const trouble = await make(schedule, input, download);
    await backupRecord.setValue(trouble ? { ...record, trouble } : { lastAt: at, automaticAt: at });
  });
}

async function make(
  { place, keep }: BackupSchedule,
  input: BackupInput,
  download: DueBackup['download'],
): Promise<BackupTrouble | undefined> {
  const name = backupName(input.at, { zone: clock.zone(), automatic: true });
  if (place === 'downloads') {
    download?.((await backupBlob(input)).blob, name);
    return undefined;
  }
  const chosen = await backupFolder();
  if (!chosen) return 'gone';
  if (!chosen.isOpen) return 'closed';
  try {
    await writeInto(chosen.folder, name, keep, (into) => writeBackup(into, input));
    return undefined;
  } catch (error) {
    return troubleOf(error);
  }
}
