import { useLiveQuery } from 'dexie-react-hooks';
import { UserPlus, X } from 'lucide-react';
import { useState } from 'react';
import type { Contact, ContactId } from '@/storage/model/contact';
import { contactsByIds } from '@/storage/queries/contacts-by-ids';
import { PickContact } from '../contact-search/PickContact';
import { StageChip } from '../stage/StageChip';
import { Button } from '../ui/Button';
import { Foreign } from '../ui/Foreign';
import { IconButton } from '../ui/IconButton';

interface PeopleFieldProps {
  people: readonly ContactId[];
  onAdd: (contact: Contact) => void;
  onTakeOff: (contactId: ContactId) => void;
}

/** Who takes part in a deal; the first one is whom it is with. */
export function PeopleField({ people, onAdd, onTakeOff }: PeopleFieldProps) {
  const known = useLiveQuery(() => contactsByIds(people), [people.join()]);
  const [picking, setPicking] = useState(people.length === 0);
  const add = (contact: Contact) => {
    setPicking(false);
    onAdd(contact);
  };
  return (
    <fieldset className="flex min-w-0 flex-col gap-1">
      <legend className="mb-1 text-small font-medium text-dim">Who takes part</legend>
      <ul aria-label="Who takes part" className="flex flex-col gap-0.5 empty:hidden">
        {people.map((id) => {
          const contact = known?.get(id);
          if (!contact) return null;
          return (
            <li key={id} className="flex min-w-0 items-center gap-2">
              <Foreign text={contact.name} className="flex-1 truncate font-medium" />
              <StageChip stage={contact.stage} />
              <IconButton
                label={`Take ${contact.name} off`}
                icon={<X size={13} />}
                className="size-6"
                onClick={() => onTakeOff(id)}
              />
            </li>
          );
        })}
      </ul>
      {picking ? (
        <PickContact search="" busy={false} except={people} onPick={add} nobody="Nobody found. Save them first." />
      ) : (
        <Button look="quiet" size="small" className="-ms-2 self-start" onClick={() => setPicking(true)}>
          <UserPlus aria-hidden="true" size={13} />
          Add somebody
        </Button>
      )}
    </fieldset>
  );
}
