import type { BackupTrouble } from '@/storage/model/backup/backup-schedule';

const WORDS: Record<BackupTrouble, string> = {
  closed: 'The last automatic backup could not be made: the browser has closed the folder to Twoway.',
  gone: 'The last automatic backup could not be made: there is no folder, or it was moved.',
  full: 'The last automatic backup could not be made: the disk is full.',
  other: 'The last automatic backup could not be made. It is tried again within the hour.',
};

/** Why the last automatic backup could not be made. */
export function TroubleWords({ trouble }: { trouble: BackupTrouble }) {
  return <p className="text-warn">{WORDS[trouble]}</p>;
}
