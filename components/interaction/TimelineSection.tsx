import { useLiveQuery } from 'dexie-react-hooks';
import { type ReactNode, useState } from 'react';
import type { ContactId } from '@/storage/model/contact';
import { type TimelineEntry, timelineOf } from '@/storage/queries/timeline-of';
import { Button } from '../ui/Button';
import { Section } from '../ui/Section';
import { LogButton } from './LogButton';
import { LogByHand } from './LogByHand';
import { QuickLog } from './QuickLog';
import { TimelineItem } from './TimelineItem';
import { useShowTarget } from './useTimelineTarget';

const PAGE = 20;
/** How many more at a time while an older one is looked for. */
const MANY = 200;

interface TimelineSectionProps {
  contactId: ContactId;
  /** Whether logging by hand is offered. Beside a thread it is not: there the thread is what one logs. */
  loggable: boolean;
  /** What a message of theirs wants, and what can be done about it; `newest`: it is the last of theirs. */
  reply: (entry: TimelineEntry, newest: boolean) => ReactNode;
}

/** All interactions of a contact, newest first. */
export function TimelineSection({ contactId, loggable, reply }: TimelineSectionProps) {
  const [limit, setLimit] = useState(PAGE);
  const entries = useLiveQuery(() => timelineOf(contactId, limit + 1), [contactId, limit]);
  const shown = entries?.slice(0, limit) ?? [];
  const hasMore = entries !== undefined && entries.length > limit;
  useShowTarget(shown.length, hasMore ? () => setLimit(limit + MANY) : undefined);
  const newest = shown.find(({ direction }) => direction === 'inbound');
  return (
    <Section title="Timeline" actions={loggable ? <LogButton contactId={contactId} /> : null}>
      {loggable ? <LogByHand contactId={contactId} /> : null}
      <QuickLog contactId={contactId} />
      {entries?.length === 0 ? <p className="text-dim">Nothing is logged yet.</p> : null}
      <ol className="flex flex-col">
        {shown.map((entry) => (
          <TimelineItem key={entry.id} entry={entry}>
            {entry.direction === 'inbound' ? reply(entry, entry.id === newest?.id) : null}
          </TimelineItem>
        ))}
      </ol>
      {hasMore ? (
        <Button look="quiet" size="small" className="self-start" onClick={() => setLimit(limit + PAGE)}>
          Show more
        </Button>
      ) : null}
    </Section>
  );
}
