import { type KeyboardEvent, useState } from 'react';
import type { Contact } from '@/storage/model/contact';
import { CorrectedWords } from '../find/CorrectedWords';
import { useNextTouches } from '../next-touch/useNextTouches';
import { Button } from '../ui/Button';
import { ContactRow } from './ContactRow';
import { NobodyListed } from './NobodyListed';
import { useListedContacts } from './useListedContacts';
import type { Order, Segment } from './usePipelineView';

const PAGE = 50;
const NOBODY: readonly Contact[] = [];
const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

interface ContactListProps {
  segment: Segment;
  search: string;
  order: Order;
  /** There is nobody in the whole pipeline. */
  isEmpty: boolean;
  /** Shows all stages instead of the segment. */
  onAll: () => void;
  onOpen: (contact: Contact) => void;
}

/** The contacts of a segment or a search, in the order chosen. Arrow keys move, Enter opens. */
export function ContactList({ segment, search, order, isEmpty, onAll, onOpen }: ContactListProps) {
  const [limit, setLimit] = useState(PAGE);
  const listed = useListedContacts({ segment, search, order, limit: limit + 1 });
  const contacts = listed?.rows;
  const lacking = contacts?.flatMap(({ contact }) => (contact.lacksFollowUp ? [contact] : []));
  const touches = useNextTouches(lacking ?? NOBODY);
  if (!contacts) return null;
  if (contacts.length === 0) return <NobodyListed segment={segment} search={search} isEmpty={isEmpty} onAll={onAll} />;
  return (
    <>
      <CorrectedWords corrected={listed?.corrected} />
      <ul onKeyDown={moveBetweenRows}>
        {contacts.slice(0, limit).map(({ contact, score }) => (
          <ContactRow
            key={contact.id}
            contact={contact}
            score={score}
            proposedAt={touches.get(contact.id)?.dueAt}
            onOpen={onOpen}
          />
        ))}
      </ul>
      {contacts.length > limit ? (
        <Button look="quiet" className="m-2 self-center" onClick={() => setLimit(limit + PAGE)}>
          Show more
        </Button>
      ) : null}
    </>
  );
}

function moveBetweenRows(event: KeyboardEvent<HTMLUListElement>): void {
  const step = STEPS[event.key];
  if (step === undefined) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-contact]')];
  const next = rows[rows.indexOf(document.activeElement as HTMLElement) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
