import { useLiveQuery } from 'dexie-react-hooks';
import { Fragment } from 'react';
import type { Contact } from '@/storage/model/contact';
import type { Deal } from '@/storage/model/deal';
import { contactsByIds } from '@/storage/queries/contacts-by-ids';
import { Foreign } from '../ui/Foreign';

interface DealPeopleProps {
  deal: Deal;
  /** Leads to one of them, where there is a way. */
  onOpen?: ((contact: Contact) => void) | undefined;
}

/** Everybody who takes part in a deal, by name. */
export function DealPeople({ deal: { contactIds }, onOpen }: DealPeopleProps) {
  const known = useLiveQuery(() => contactsByIds(contactIds), [contactIds.join()]);
  const people = contactIds.flatMap((id) => known?.get(id) ?? []);
  if (people.length === 0) return null;
  return (
    <p className="text-small">
      <span className="text-dim">With </span>
      {people.map((contact, place) => (
        <Fragment key={contact.id}>
          {place > 0 ? ', ' : null}
          {onOpen ? (
            <button type="button" className="hover:underline" onClick={() => onOpen(contact)}>
              <Foreign text={contact.name} />
            </button>
          ) : (
            <Foreign text={contact.name} />
          )}
        </Fragment>
      ))}
    </p>
  );
}
