import { storage } from '#imports';
import {
  type BackupRecord,
  type BackupSchedule,
  readBackupRecord,
  readBackupSchedule,
} from './model/backup/backup-schedule';
import { SETTINGS_IN_BACKUP, settingsOfBackup } from './model/backup/backup-settings';

/** When backups are made by themselves. Of this browser: a backup does not hold it. */
export const backupSchedule = looked<BackupSchedule>('local:backupSchedule', readBackupSchedule);

/** What is known of the backups made so far. */
export const backupRecord = looked<BackupRecord>('local:backupRecord', readBackupRecord);

/** What the rep set, as a backup holds it. */
export async function settingsForBackup(): Promise<Record<string, unknown>> {
  const values = await Promise.all(SETTINGS_IN_BACKUP.map((name) => storage.getItem<unknown>(`local:${name}`)));
  const set = SETTINGS_IN_BACKUP.map((name, index) => [name, values[index]] as const);
  return Object.fromEntries(set.filter(([, value]) => value !== null && value !== undefined));
}

/** Takes over the settings of a backup; one that it does not have is as it came. */
export async function applySettings(kept: Readonly<Record<string, unknown>>): Promise<void> {
  const fitting = settingsOfBackup(kept);
  for (const name of SETTINGS_IN_BACKUP) {
    if (name in fitting) await storage.setItem(`local:${name}`, fitting[name]);
    else await storage.removeItem(`local:${name}`);
  }
}

function looked<T>(key: `local:${string}`, look: (kept: unknown) => T) {
  const item = storage.defineItem<unknown>(key);
  return {
    getValue: async (): Promise<T> => look(await item.getValue()),
    setValue: (value: T): Promise<void> => item.setValue(value),
    watch: (callback: (value: T) => void): (() => void) => item.watch((now) => callback(look(now))),
  };
}
