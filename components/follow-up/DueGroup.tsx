import { useState } from 'react';
import type { Contact } from '@/storage/model/contact';
import type { FollowUp } from '@/storage/model/follow-up';
import { Badge, type BadgeTone } from '../ui/Badge';
import { Button } from '../ui/Button';
import { DueRow } from './DueRow';

const SHOWN_AT_FIRST = 5;

interface DueGroupProps {
  title: string;
  tone: BadgeTone;
  rows: { followUp: FollowUp; contact: Contact }[];
  onOpen: (contact: Contact) => void;
}

/** Overdue, today or next. */
export function DueGroup({ title, tone, rows, onOpen }: DueGroupProps) {
  const [all, setAll] = useState(false);
  if (rows.length === 0) return null;
  const shown = all ? rows : rows.slice(0, SHOWN_AT_FIRST);
  return (
    <section aria-label={title} className="border-t border-line">
      <h3 className="flex items-center gap-2 bg-raised px-3 py-1.5 text-small font-semibold">
        {title}
        <Badge tone={tone}>{rows.length}</Badge>
      </h3>
      <ul>
        {shown.map(({ followUp, contact }) => (
          <DueRow key={followUp.id} followUp={followUp} contact={contact} onOpen={onOpen} />
        ))}
      </ul>
      {shown.length < rows.length ? (
        <Button look="quiet" size="small" className="mx-1 mb-1" onClick={() => setAll(true)}>
          Show {rows.length - shown.length} more
        </Button>
      ) : null}
    </section>
  );
}
