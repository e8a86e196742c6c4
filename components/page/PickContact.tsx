import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { editContact } from '@/storage/commands/edit-contact';
import type { Contact } from '@/storage/model/contact';
import { contactList } from '@/storage/queries/contact-list';
import { useCommand } from '../command/useCommand';
import { FailureAlert } from '../failure/FailureAlert';
import { StageChip } from '../stage/StageChip';
import { Foreign } from '../ui/Foreign';
import { TextField } from '../ui/TextField';

const SHOWN = 6;

interface PickContactProps {
  /** The mail address that the picked contact gets. */
  address: string;
  onClose: () => void;
}

/** Finds the contact whose address this is as well. */
export function PickContact({ address, onClose }: PickContactProps) {
  const [search, setSearch] = useState('');
  const found = useLiveQuery(() => contactList({ search, limit: SHOWN }), [search]);
  const { run, busy, failure } = useCommand();
  const pick = async (contact: Contact) => {
    const edited = await run(
      () => editContact(contact.id, { emails: [...contact.emails, address] }),
      ({ eventId }) => ({ text: `${address} belongs to ${contact.name} now`, ...(eventId ? { undo: [eventId] } : {}) }),
    );
    if (edited) onClose();
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
