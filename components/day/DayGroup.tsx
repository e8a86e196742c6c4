import type { ReactNode } from 'react';
import type { Contact } from '@/storage/model/contact';
import { type DayPart, type DayPartId, MOST_COUNTED } from '@/storage/queries/my-day';
import { Badge, type BadgeTone } from '../ui/Badge';
import { Button } from '../ui/Button';
import { DayRow } from './DayRow';
import { entryId } from './day-entry';

const TITLES: Record<DayPartId, { title: string; tone: BadgeTone }> = {
  answered: { title: 'Answered you', tone: 'solid' },
  overdue: { title: 'Overdue', tone: 'danger' },
  today: { title: 'Today', tone: 'accent' },
  next: { title: 'Next', tone: 'neutral' },
};

interface DayGroupProps {
  id: DayPartId;
  part: DayPart;
  onMore: () => void;
  onOpen: (contact: Contact) => void;
  /** Stands at the end of the heading. */
  children?: ReactNode;
}

/** One part of the day; not there when nobody is in it. */
export function DayGroup({ id, part: { entries, total }, onMore, onOpen, children }: DayGroupProps) {
  if (entries.length === 0) return null;
  const { title, tone } = TITLES[id];
  return (
    <section aria-label={title} className="border-t border-line">
      <div className="flex items-center gap-2 bg-raised px-3 py-1">
        <h3 className="text-small font-semibold">{title}</h3>
        <Badge tone={tone}>{totalWords(total)}</Badge>
        <span className="flex-1" />
        {children}
      </div>
      <ul>
        {entries.map((entry) => (
          <DayRow key={entryId(entry, id)} entry={entry} part={id} onOpen={onOpen} />
        ))}
      </ul>
      {entries.length < total ? (
        <Button look="quiet" size="small" className="mx-1 mb-1" onClick={onMore}>
          Show more of {totalWords(total)}
        </Button>
      ) : null}
    </section>
  );
}

function totalWords(total: number): string {
  return total >= MOST_COUNTED ? `${MOST_COUNTED - 1}+` : total.toLocaleString();
}
