import type { BackupEvery, BackupRecord, BackupSchedule } from '@/storage/model/backup/backup-schedule';
import { type StoredItem, useStoredItem } from '../setting/useStoredItem';
import { Segmented } from '../ui/Segmented';
import { SelectField } from '../ui/SelectField';
import { Time } from '../ui/Time';
import type { AutomaticActions } from './automatic-actions';
import { FolderChoice } from './FolderChoice';
import { TroubleWords } from './TroubleWords';

const EVERY = [
  { value: 'off', label: 'Off', quiet: true },
  { value: 'daily', label: 'Daily' },
  { value: 'weekly', label: 'Weekly' },
] as const satisfies { value: BackupEvery; label: string; quiet?: boolean }[];

const KEPT = [3, 5, 10, 30].map((keep) => ({ value: String(keep), label: `The newest ${keep}` }));

interface AutomaticBackupsProps {
  schedule: StoredItem<BackupSchedule>;
  record: StoredItem<BackupRecord>;
  actions: AutomaticActions;
}

/** Backups that are made by themselves: how often, and where they go. */
export function AutomaticBackups({ schedule: scheduleItem, record: recordItem, actions }: AutomaticBackupsProps) {
  const [schedule, change] = useStoredItem(scheduleItem);
  const [record] = useStoredItem(recordItem);
  if (!schedule || !record) return null;
  const { canChoose } = actions;
  const choose = (every: BackupEvery) => change({ ...schedule, every, place: canChoose ? 'folder' : 'downloads' });
  const isOn = schedule.every !== 'off';
  return (
    <div className="flex flex-col gap-3">
      <div className="flex max-w-80">
        <Segmented label="Automatic backups" options={EVERY} value={schedule.every} onChange={choose} explicit />
      </div>
      {isOn && canChoose ? <FolderChoice actions={actions} /> : null}
      {isOn && canChoose ? (
        <div className="flex max-w-60">
          <SelectField
            label="How many are kept"
            options={KEPT}
            value={String(schedule.keep)}
            onChange={(keep) => change({ ...schedule, keep: Number(keep) })}
          />
        </div>
      ) : null}
      {isOn ? <p className="text-dim">{canChoose ? IN_FOLDER : IN_DOWNLOADS}</p> : null}
      {isOn && record.trouble ? <TroubleWords trouble={record.trouble} /> : null}
      {record.lastAt === undefined ? null : (
        <p>
          Last backup: <Time at={record.lastAt} />.
        </p>
      )}
    </div>
  );
}

const IN_FOLDER =
  'A folder that your own cloud copies elsewhere is a good one. Automatic backups are not locked: whoever can open the folder can read them. Only older automatic ones are removed from it.';
const IN_DOWNLOADS =
  'This browser lets no folder be chosen: backups go to your downloads while a page of Twoway is open, and stay there until you remove them. They are not locked.';
