import { useLiveQuery } from 'dexie-react-hooks';
import { type KeyboardEvent, useRef, useState } from 'react';
import type { Contact, ContactId } from '@/storage/model/contact';
import { contactList } from '@/storage/queries/contact-list';
import { StageChip } from '../stage/StageChip';
import { Foreign } from '../ui/Foreign';
import { TextField } from '../ui/TextField';

const SHOWN = 6;
const NOBODY = 'Nobody found. Save them as a lead instead.';

interface PickContactProps {
  /** What is searched for at first. */
  search: string;
  busy: boolean;
  /** Who cannot be meant. */
  except?: readonly ContactId[];
  onPick: (contact: Contact) => void;
  /** What is said when nobody is found. */
  nobody?: string;
}

/** Finds the contact who is meant. The arrow keys lead from the field into the hits, and back. */
export function PickContact({ search: firstSearch, busy, except = [], onPick, nobody = NOBODY }: PickContactProps) {
  const part = useRef<HTMLDivElement>(null);
  const [search, setSearch] = useState(firstSearch);
  const matching = useLiveQuery(() => contactList({ search, limit: SHOWN + except.length }), [search, except.length]);
  const found = matching?.filter(({ id }) => !except.includes(id)).slice(0, SHOWN);
  const move = (event: KeyboardEvent) => moveInHits(event, part.current);
  return (
    <div ref={part} className="flex flex-col gap-1.5">
      <TextField label="Search contacts" type="search" value={search} onChange={setSearch} onKeyDown={move} autoFocus />
      <ul className="flex flex-col">
        {found?.map((contact) => (
          <li key={contact.id}>
            <button
              type="button"
              disabled={busy}
              className="flex w-full items-center gap-2 rounded px-2 py-1 text-start hover:bg-sunk"
              onClick={() => onPick(contact)}
              onKeyDown={move}
            >
              <Foreign text={contact.name} className="flex-1 truncate font-medium" />
              <Foreign text={contact.companyName ?? contact.emails[0] ?? ''} className="max-w-36 truncate text-dim" />
              <StageChip stage={contact.stage} />
            </button>
          </li>
        ))}
      </ul>
      {found?.length === 0 ? <p className="text-dim">{nobody}</p> : null}
    </div>
  );
}

function moveInHits(event: KeyboardEvent, part: HTMLElement | null): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || !part) return;
  // Else the list beneath would move too.
  event.preventDefault();
  const places = [...part.querySelectorAll<HTMLElement>('input, li button')];
  places[places.indexOf(event.currentTarget as HTMLElement) + step]?.focus();
}
