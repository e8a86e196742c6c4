import { useLiveQuery } from 'dexie-react-hooks';
import { lastUndoableEvent } from '@/storage/queries/last-undoable-event';
import { type RemovedContact, removedContacts } from '@/storage/queries/removed-contacts';
import { useUndo } from '../command/useUndo';
import { FailureAlert } from '../failure/FailureAlert';
import { Button } from '../ui/Button';
import { Disclosure } from '../ui/Disclosure';
import { Foreign } from '../ui/Foreign';
import { Time } from '../ui/Time';

const SHOWN = 20;

/** Who was removed last, folded away, each with the way to bring them back. Not there before anything was done. */
export function RemovedDisclosure() {
  const last = useLiveQuery(() => lastUndoableEvent());
  if (!last) return null;
  return (
    <Disclosure title="Removed">
      <RemovedList />
    </Disclosure>
  );
}

function RemovedList() {
  const removed = useLiveQuery(() => removedContacts(SHOWN));
  if (!removed) return null;
  if (removed.length === 0) return <p className="px-3 pb-3 text-dim">Nobody was removed lately.</p>;
  return (
    <ul aria-label="Removed contacts" className="flex flex-col px-3 pb-3">
      {removed.map((one) => (
        <RemovedItem key={one.eventId} removed={one} />
      ))}
    </ul>
  );
}

function RemovedItem({ removed: { eventId, name, companyName, at } }: { removed: RemovedContact }) {
  const { undo, busy, failure } = useUndo();
  return (
    <li className="flex flex-col gap-1 border-t border-line py-1.5 first:border-t-0">
      <div className="flex items-start gap-2">
        <p className="min-w-0 flex-1">
          <Foreign text={companyName ? `${name}, ${companyName}` : name} className="line-clamp-2 wrap-anywhere" />
          <span className="block text-small text-dim">
            removed <Time at={at} />
          </span>
        </p>
        <Button
          size="small"
          disabled={busy}
          aria-label={`Bring back ${name}`}
          onClick={() => undo([eventId], `${name} is back`)}
        >
          Bring back
        </Button>
      </div>
      <FailureAlert failure={failure} />
    </li>
  );
}
