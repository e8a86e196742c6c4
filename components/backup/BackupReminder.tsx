import { useLiveQuery } from 'dexie-react-hooks';
import { Save } from 'lucide-react';
import type { BackupRecord } from '@/storage/model/backup/backup-schedule';
import { unsavedSince } from '@/storage/model/backup/unsaved-since';
import { whatIsKept } from '@/storage/queries/what-is-kept';
import { type StoredItem, useStoredItem } from '../setting/useStoredItem';
import { TextButton } from '../ui/TextButton';
import { Time } from '../ui/Time';
import { useNow } from '../ui/useNow';

interface BackupReminderProps {
  record: StoredItem<BackupRecord>;
  /** Leads to where one is made; absent where one is there. */
  onBackUp?: () => void;
}

/** A quiet line when there has been no backup for a week, and something happened since. */
export function BackupReminder({ record: item, onBackUp }: BackupReminderProps) {
  const [record] = useStoredItem(item);
  const kept = useLiveQuery(() => whatIsKept());
  const now = useNow();
  const since = record && kept && unsavedSince(kept, record, now);
  if (since === undefined) return null;
  return (
    <p className="flex flex-wrap items-center gap-x-2 text-small text-dim print:hidden">
      <Save aria-hidden="true" size={14} />
      <span>
        {record?.lastAt === undefined ? (
          'What you keep here is in this browser alone: there is no backup yet.'
        ) : (
          <>
            Your last backup: <Time at={since} />.
          </>
        )}
      </span>
      {onBackUp ? <TextButton onClick={onBackUp}>Back up</TextButton> : null}
    </p>
  );
}
