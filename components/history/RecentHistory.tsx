import { useLiveQuery } from 'dexie-react-hooks';
import { History } from 'lucide-react';
import { useState } from 'react';
import type { Contact, ContactId } from '@/storage/model/contact';
import type { Event } from '@/storage/model/event';
import { type HistoryFacts, historyFacts } from '@/storage/queries/history-facts';
import { type HistoryEntry, recentHistory } from '@/storage/queries/recent-history';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { PageSection } from '../ui/PageSection';
import { relativeDay } from '../ui/time-words';
import { useNow } from '../ui/useNow';
import { EventPeople } from './EventPeople';
import { entrySentence } from './entry-sentence';
import { eventPeople } from './event-people';
import { HistoryItem } from './HistoryItem';

const PAGE = 50;

interface RecentHistoryProps {
  onOpen: (contact: Pick<Contact, 'id'>) => void;
}

/** Everything that was done in this pipeline, day by day, newest first, each with its way back. */
export function RecentHistory({ onOpen }: RecentHistoryProps) {
  const [limit, setLimit] = useState(PAGE);
  const now = useNow();
  const found = useLiveQuery(() => readHistory(limit + 1), [limit]);
  if (!found) return null;
  const { entries, events, facts } = found;
  if (entries.length === 0)
    return (
      <EmptyState icon={<History size={28} />} title="Nothing was done yet.">
        <p>Whatever is saved, logged or changed stands here, with its Undo.</p>
      </EmptyState>
    );
  return (
    <>
      {byDay(entries.slice(0, limit), now).map(({ day, of }) => (
        <PageSection key={day} title={day}>
          <ol className="flex flex-col">
            {of.map((entry) => (
              // A refused Undo may be possible after the newest entry: each new one lets all forget their refusals.
              <Entry key={`${entry.event.id} ${events[0]?.id}`} {...{ entry, events, facts, onOpen }} />
            ))}
          </ol>
        </PageSection>
      ))}
      {entries.length > limit ? (
        <Button className="self-start" onClick={() => setLimit(limit + PAGE)}>
          Show more
        </Button>
      ) : null}
    </>
  );
}

interface EntryProps extends RecentHistoryProps {
  entry: HistoryEntry;
  events: readonly Event[];
  facts: HistoryFacts;
}

function Entry({ entry, events, facts, onOpen }: EntryProps) {
  const { event } = entry;
  return (
    <HistoryItem
      event={event}
      sentence={entrySentence(entry, events, facts)}
      // Of a change of many the number says it.
      about={entry.people === undefined ? <EventPeople {...eventPeople(event, facts)} onOpen={onOpen} /> : null}
      contactId={event.contactId as ContactId | undefined}
      isOverruled={facts.overruled.has(event.id)}
    />
  );
}

async function readHistory(limit: number) {
  const { entries, undone } = await recentHistory(limit);
  const events = [...entries.map(({ event }) => event), ...undone];
  return { entries, events, facts: await historyFacts(events) };
}

function byDay(entries: readonly HistoryEntry[], now: number): { day: string; of: HistoryEntry[] }[] {
  const days: { day: string; of: HistoryEntry[] }[] = [];
  for (const entry of entries) {
    const words = relativeDay(entry.event.at, now);
    const day = words.charAt(0).toUpperCase() + words.slice(1);
    const last = days.at(-1);
    if (last?.day === day) last.of.push(entry);
    else days.push({ day, of: [entry] });
  }
  return days;
}
