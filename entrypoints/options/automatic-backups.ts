import { browser } from 'wxt/browser';
import type { AutomaticActions, BrowserSpace } from '@/components/backup/automatic-actions';
import { saveFile } from '@/components/backup/save-file';
import { type BackupFolder, backupFolder, keepFolder, openFolder } from '@/storage/backup/backup-folder';
import { runDueBackup } from '@/storage/backup/run-due-backup';

/** TypeScript does not know of it. */
type ChoosesFolder = { showDirectoryPicker?: (wish: { id: string; mode: 'readwrite' }) => Promise<BackupFolder> };
const { showDirectoryPicker } = globalThis as ChoosesFolder;

/** Where automatic backups go. */
export const automaticActions: AutomaticActions = {
  canChoose: showDirectoryPicker !== undefined,
  folder: async () => {
    const chosen = await backupFolder();
    return chosen && { name: chosen.folder.name, isOpen: chosen.isOpen };
  },
  choose: async () => {
    // Whoever closes the window has chosen none.
    const chosen = await showDirectoryPicker?.({ id: 'backups', mode: 'readwrite' }).catch(() => undefined);
    if (chosen) await keepFolder(chosen);
    return chosen !== undefined;
  },
  open: async () => {
    const chosen = await backupFolder();
    return chosen !== undefined && openFolder(chosen.folder);
  },
  runNow: () => makeDueBackup(),
};

/** Makes the backup that is due: the page is open, so that downloads and a folder that the browser has opened for it are there. */
export const makeDueBackup = (): Promise<void> =>
  runDueBackup({ product: browser.runtime.getManifest().version, download: saveFile });

/** What the browser says of its space. */
export const browserSpace: BrowserSpace = {
  look: async () => {
    const [isKept, { usage: used = 0, quota: most = 0 }] = await Promise.all([
      navigator.storage.persisted(),
      navigator.storage.estimate(),
    ]);
    return { isKept, used, most };
  },
  askToKeep: () => navigator.storage.persist(),
};
