import { useLiveQuery } from 'dexie-react-hooks';
import type { ContactId } from '@/storage/model/contact';
import { contactById } from '@/storage/queries/contact-by-id';
import { NextTouchCard } from './NextTouchCard';

/** The proposal for one contact, where there is one. */
export function ProposedTouch({ contactId, named }: { contactId: ContactId; named?: boolean }) {
  const contact = useLiveQuery(() => contactById(contactId), [contactId]);
  return contact?.id === contactId ? <NextTouchCard contact={contact} named={named ?? false} /> : null;
}
