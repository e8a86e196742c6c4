import type { ContactId } from '@/storage/model/contact';
import type { Event } from '@/storage/model/event';
import { useUndo } from '../command/useUndo';
import { FailureAlert } from '../failure/FailureAlert';
import { EvidenceLink } from '../interaction/EvidenceLink';
import { Button } from '../ui/Button';
import { classNames } from '../ui/class-names';
import { Foreign } from '../ui/Foreign';
import { Time } from '../ui/Time';
import { eventSentence } from './event-sentence';

/** One event with its reason and evidence, and its Undo as long as there is one. */
export function HistoryItem({ event, contactId }: { event: Event; contactId: ContactId }) {
  const { undo, busy, failure } = useUndo();
  const isUndone = event.undoneBy !== undefined;
  // What was done to somebody who was merged into this contact is undone on them, when they are two again.
  const canUndo = !isUndone && event.type !== 'undone' && event.contactId === contactId;
  return (
    <li className="flex flex-col gap-1 border-t border-line py-1.5 first:border-t-0">
      <div className="flex items-start gap-2">
        <div className="flex min-w-0 flex-1 flex-col">
          <p className={classNames(isUndone && 'text-dim line-through')}>{eventSentence(event)}</p>
          {event.reason ? <Foreign text={`“${event.reason}”`} className="text-small" /> : null}
          <p className="flex flex-wrap gap-x-2 text-small text-dim">
            <Time at={event.at} />
            {isUndone ? <span>undone</span> : null}
            {event.evidenceId ? <EvidenceLink interactionId={event.evidenceId} /> : null}
          </p>
        </div>
        {canUndo ? (
          <Button look="quiet" size="small" disabled={busy} onClick={() => undo([event.id])}>
            Undo
          </Button>
        ) : null}
      </div>
      <FailureAlert failure={failure} />
    </li>
  );
}
