import type { Contact } from '@/storage/model/contact';
import type { DayPartId } from '@/storage/queries/my-day';
import { relativeDay } from '../ui/time-words';
import { useNow } from '../ui/useNow';
import { BulkBar } from './BulkBar';
import { DayGroup } from './DayGroup';
import { DaySearch } from './DaySearch';
import { nextWords } from './day-entry';
import { FirstRun } from './FirstRun';
import { NextOfferCard } from './NextOfferCard';
import { SelectAllDue } from './SelectAllDue';
import { SettleAnswers } from './SettleAnswers';
import { useDay } from './useDay';
import { useDayKeys } from './useDayKeys';
import { useKeptFocus } from './useKeptFocus';

const PARTS: readonly DayPartId[] = ['answered', 'overdue', 'today', 'next'];

/** Whom to turn to today, in the order of the day, and everything to be done about it. */
export function YourDay({ onOpen }: { onOpen: (contact: Contact) => void }) {
  const now = useNow();
  const { day, isEmpty, more } = useDay(now);
  useDayKeys();
  useKeptFocus();
  if (!day) return null;
  if (isEmpty) return <FirstRun />;
  const isDue = day.answered.total + day.overdue.total + day.today.total > 0;
  return (
    <section aria-label="Your day" data-day="" className="flex flex-col">
      <DaySearch onOpen={onOpen} />
      <NextOfferCard />
      <BulkBar day={day} now={now} />
      {isDue ? null : (
        <p className="border-t border-line px-3 py-3 text-dim">
          {nextWords(day.next.entries[0], (at) => relativeDay(at, now))}
        </p>
      )}
      {PARTS.map((id) => (
        <DayGroup key={id} id={id} part={day[id]} onMore={() => more(id)} onOpen={onOpen}>
          {id === 'answered' && day.answered.total > 1 ? (
            <SettleAnswers until={day.answered.entries[0]?.contact.awaitingReplySince ?? 0} />
          ) : null}
          {(id === 'overdue' || id === 'today') && day[id].total > 1 ? <SelectAllDue days={id} now={now} /> : null}
        </DayGroup>
      ))}
    </section>
  );
}
