import { useLiveQuery } from 'dexie-react-hooks';
import { type KeyboardEvent, useState } from 'react';
import type { Contact } from '@/storage/model/contact';
import { contactList } from '@/storage/queries/contact-list';
import { Button } from '../ui/Button';
import { ContactRow } from './ContactRow';
import { NobodyListed } from './NobodyListed';
import { type Segment, stageOf } from './usePipelineView';

const PAGE = 50;
const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

interface ContactListProps {
  segment: Segment;
  search: string;
  /** There is nobody in the whole pipeline. */
  isEmpty: boolean;
  /** Shows all stages instead of the segment. */
  onAll: () => void;
  onOpen: (contact: Contact) => void;
}

/** The contacts of a segment or a search, changed last first. Arrow keys move, Enter opens. */
export function ContactList({ segment, search, isEmpty, onAll, onOpen }: ContactListProps) {
  const [limit, setLimit] = useState(PAGE);
  const contacts = useLiveQuery(
    () => contactList({ stage: stageOf(segment), search, limit: limit + 1 }),
    [segment, search, limit],
  );
  if (!contacts) return null;
  if (contacts.length === 0) return <NobodyListed segment={segment} search={search} isEmpty={isEmpty} onAll={onAll} />;
  return (
    <>
      <ul onKeyDown={moveBetweenRows}>
        {contacts.slice(0, limit).map((contact) => (
          <ContactRow key={contact.id} contact={contact} onOpen={onOpen} />
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
