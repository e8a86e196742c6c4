import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { editContact } from '@/storage/commands/edit-contact';
import type { Contact, PersonFields } from '@/storage/model/contact';
import { personLabel, type ThreadPerson } from '@/storage/model/thread-people';
import { contactList } from '@/storage/queries/contact-list';
import { useCommand } from '../command/useCommand';
import { FailureAlert } from '../failure/FailureAlert';
import { StageChip } from '../stage/StageChip';
import { Foreign } from '../ui/Foreign';
import { TextField } from '../ui/TextField';
import { loggedNotice } from './logged-notice';
import type { PageActions } from './page-actions';

const SHOWN = 6;

interface PickContactProps {
  /** Who the picked contact is in the open thread. */
  person: ThreadPerson;
  actions: PageActions;
  onClose: () => void;
}

/**
 * Finds the contact who is meant. An address or a member id is kept on the contact; a bare name proves nothing for the
 * next time, so this thread's messages are logged against the contact at once.
 */
export function PickContact({ person, actions, onClose }: PickContactProps) {
  const [search, setSearch] = useState(person.address || person.memberId ? '' : (person.name ?? ''));
  const found = useLiveQuery(() => contactList({ search, limit: SHOWN }), [search]);
  const { run, busy, failure } = useCommand();
  const pick = async (contact: Contact) => {
    const keys = keysFor(contact, person);
    const done = keys
      ? await run(
          () => editContact(contact.id, keys),
          ({ eventId }) => ({ text: keptWords(person, contact), ...(eventId ? { undo: [eventId] } : {}) }),
        )
      : await run(() => actions.log(contact.id, person.key), loggedNotice);
    if (done) onClose();
  };
  return (
    <div className="flex flex-col gap-1.5">
      <TextField label="Search contacts" type="search" value={search} onChange={setSearch} autoFocus />
      <ul className="flex flex-col">
        {found?.map((contact) => (
          <li key={contact.id}>
            <button
              type="button"
              disabled={busy}
              className="flex w-full items-center gap-2 rounded px-2 py-1 text-start hover:bg-sunk"
              onClick={() => pick(contact)}
            >
              <Foreign text={contact.name} className="flex-1 truncate font-medium" />
              {contact.companyName ? (
                <Foreign text={contact.companyName} className="max-w-28 truncate text-dim" />
              ) : null}
              <StageChip stage={contact.stage} />
            </button>
          </li>
        ))}
      </ul>
      {found?.length === 0 ? <p className="text-dim">Nobody found. Save them as a lead instead.</p> : null}
      <FailureAlert failure={failure} />
    </div>
  );
}

/** What the contact is recognised by from now on; `undefined` when the page shows only a name. */
function keysFor(contact: Contact, { address, memberId }: ThreadPerson): Partial<PersonFields> | undefined {
  if (address) return { emails: [...contact.emails, address] };
  return memberId ? { linkedinMemberId: memberId } : undefined;
}

function keptWords(person: ThreadPerson, contact: Contact): string {
  return `${person.address ?? personLabel(person)} belongs to ${contact.name} now`;
}
