import type { ReactNode } from 'react';
import type { ContactId } from '@/storage/model/contact';
import type { Event } from '@/storage/model/event';
import { useUndo } from '../command/useUndo';
import { FailureAlert } from '../failure/FailureAlert';
import { EvidenceLink } from '../interaction/EvidenceLink';
import { Button } from '../ui/Button';
import { classNames } from '../ui/class-names';
import { Foreign } from '../ui/Foreign';
import { Time } from '../ui/Time';
import { wayBack } from './way-back';
import { whoWords } from './who-words';

interface HistoryItemProps {
  event: Event;
  /** What happened. */
  sentence: string;
  /** Whom it is about, where that is not plain from the place; the timeline is not at hand then. */
  about?: ReactNode;
  /** In whose history it stands; in that of everything whom it is about, if anybody. */
  contactId: ContactId | undefined;
  /** A later correction holds in its place. */
  isOverruled: boolean;
}

/** One event with its reason and evidence, and its Undo as long as there is one. */
export function HistoryItem({ event, sentence, about, contactId, isOverruled }: HistoryItemProps) {
  const { undo, undoMany, busy, failure } = useUndo();
  const isUndone = event.undoneBy !== undefined;
  const way = wayBack(event, contactId, isOverruled);
  return (
    <li className="flex flex-col gap-1 border-t border-line py-1.5 first:border-t-0">
      <div className="flex items-start gap-2">
        <div className="flex min-w-0 flex-1 flex-col">
          {about}
          <p className={classNames((isUndone || isOverruled) && 'text-dim line-through')}>{sentence}</p>
          {event.reason ? <Foreign text={`“${event.reason}”`} className="text-small" /> : null}
          <p className="flex flex-wrap gap-x-2 text-small text-dim">
            <Time at={event.at} />
            <span>by {whoWords(event.by)}</span>
            {isUndone ? <span>undone</span> : null}
            {event.evidenceId && about === undefined ? <EvidenceLink interactionId={event.evidenceId} /> : null}
          </p>
        </div>
        {way && 'button' in way ? (
          <Button
            look="quiet"
            size="small"
            disabled={busy}
            onClick={() =>
              'bulkId' in way
                ? undoMany(way.bulkId)
                : undo([way.eventId], way.button === 'Redo' ? 'Done again' : undefined)
            }
          >
            {way.button}
          </Button>
        ) : null}
      </div>
      {way && 'why' in way ? <p className="text-small text-dim">{way.why}</p> : null}
      <FailureAlert failure={failure} />
    </li>
  );
}
