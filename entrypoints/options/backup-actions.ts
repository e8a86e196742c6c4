import { browser } from 'wxt/browser';
import type { BackupActions, Running } from '@/components/backup/backup-actions';
import { saveFile } from '@/components/backup/save-file';
import { backupBlob } from '@/storage/backup/backup-blob';
import { inspectBackup } from '@/storage/backup/inspect-backup';
import { forgetBefore, keptBefore } from '@/storage/backup/kept-before';
import { isLockedBackup } from '@/storage/backup/read-backup';
import { restoreBackup } from '@/storage/backup/restore-backup';
import { applySettings, backupRecord, settingsForBackup } from '@/storage/backup-settings';
import { clock } from '@/storage/clock';
import { backupName } from '@/storage/model/backup/backup-name';
import type { BackupContents, RestoreMode } from '@/storage/model/backup/restore-mode';
import { announceChanges } from '../sidepanel/api';

/** What the options do with backups. */
export const backupActions: BackupActions = {
  backUp: async (passphrase, { onProgress, signal }) => {
    const input = { ...(await whatToSay()), passphrase, signal };
    const { blob, header } = await backupBlob({ ...input, onProgress: (done) => onProgress('making', done) });
    const { unfit } = await inspectBackup({
      file: blob,
      passphrase,
      signal,
      onProgress: (done) => onProgress('checking', done),
    });
    const fileName = backupName(header.at, { zone: clock.zone(), locked: passphrase !== undefined });
    saveFile(blob, fileName);
    await backupRecord.setValue({ ...(await backupRecord.getValue()), lastAt: header.at });
    return {
      fileName,
      unfit,
      bytes: blob.size,
      records: Object.values(header.counts).reduce((sum, one) => sum + one, 0),
    };
  },
  isLocked: isLockedBackup,
  inspect: (file, passphrase, { onProgress, signal }) =>
    inspectBackup({ file, passphrase, signal, onProgress: (done) => onProgress('checking', done) }),
  restore: ({ file, passphrase, contents }, mode, running) => bringIn(file, contents, mode, running, passphrase),
  keptBefore,
  bringBack: async (running) => {
    const before = await keptBefore();
    if (!before) throw new Error('nothing is kept');
    return bringIn(before.file, before.contents, 'replace', running);
  },
  forgetBefore,
};

async function bringIn(
  file: Blob,
  { header }: BackupContents,
  mode: RestoreMode,
  { onProgress, signal }: Running,
  passphrase?: string,
) {
  const safety = await whatToSay();
  const result = await restoreBackup({ file, header, passphrase, mode, safety, applySettings, onProgress, signal });
  // What is due, and who is on the pages, is another now.
  announceChanges();
  return result;
}

async function whatToSay() {
  const { version: product } = browser.runtime.getManifest();
  return { settings: await settingsForBackup(), product, at: clock.now() };
}
