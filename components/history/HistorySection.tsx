import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { ContactId } from '@/storage/model/contact';
import { historyFacts } from '@/storage/queries/history-facts';
import { historyOf } from '@/storage/queries/history-of';
import { Button } from '../ui/Button';
import { Disclosure } from '../ui/Disclosure';
import { HistoryItem } from './HistoryItem';
import { historySentence } from './history-sentence';
import { ownMove } from './own-move';
import { Workplaces } from './Workplaces';

const PAGE = 20;

interface HistorySectionProps {
  contactId: ContactId;
  /** Whether it is open at first: where there is room. */
  startsOpen?: boolean;
}

/** Everything that was done to a contact, newest first, each with its way back. */
export function HistorySection({ contactId, startsOpen = false }: HistorySectionProps) {
  const [limit, setLimit] = useState(PAGE);
  const { events, facts } = useLiveQuery(() => readHistory(contactId, limit + 1), [contactId, limit]) ?? {};
  return (
    <Disclosure title="History" startsOpen={startsOpen}>
      <Workplaces contactId={contactId} />
      <ol className="flex flex-col px-3 pb-3">
        {events?.slice(0, limit).map((event) => (
          // A refused Undo may be possible after the newest entry: each new one lets all forget their refusals.
          <HistoryItem
            key={`${event.id} ${events[0]?.id}`}
            event={event}
            sentence={historySentence(event, events, facts)}
            isOverruled={facts?.overruled.has(event.id) ?? false}
            contactId={contactId}
          />
        ))}
      </ol>
      {events && events.length > limit ? (
        <Button look="quiet" size="small" className="mx-1 mb-2" onClick={() => setLimit(limit + PAGE)}>
          Show more
        </Button>
      ) : null}
    </Disclosure>
  );
}

async function readHistory(contactId: ContactId, limit: number) {
  const events = await historyOf(contactId, limit);
  return { events: events.map((event) => ownMove(event, contactId)), facts: await historyFacts(events) };
}
