import { useLiveQuery } from 'dexie-react-hooks';
import type { Contact } from '@/storage/model/contact';
import { dueFollowUps } from '@/storage/queries/due-follow-ups';
import { useNow } from '../ui/useNow';
import { DueGroup } from './DueGroup';

/** Every open follow-up by when it falls due. */
export function DueLists({ onOpen }: { onOpen: (contact: Contact) => void }) {
  const now = useNow();
  const due = useLiveQuery(() => dueFollowUps(now), [now]);
  if (!due) return null;
  const isEmpty = due.overdue.length + due.today.length + due.next.length === 0;
  return (
    <div>
      <DueGroup title="Overdue" tone="danger" rows={due.overdue} onOpen={onOpen} />
      <DueGroup title="Today" tone="accent" rows={due.today} onOpen={onOpen} />
      <DueGroup title="Next" tone="neutral" rows={due.next} onOpen={onOpen} />
      {isEmpty ? <p className="border-t border-line px-3 py-3 text-dim">No follow-ups are set.</p> : null}
    </div>
  );
}
