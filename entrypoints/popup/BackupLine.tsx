import { BackupReminder } from '@/components/backup/BackupReminder';
import { backupRecord } from '@/storage/backup-settings';
import { openOptions } from '../options/api';

/** The reminder of a backup, under the rep's day. */
export function BackupLine() {
  return (
    <div className="px-3 py-2 empty:hidden">
      <BackupReminder record={backupRecord} onBackUp={openOptions} />
    </div>
  );
}
