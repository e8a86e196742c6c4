import { useLiveQuery } from 'dexie-react-hooks';
import type { ContactId } from '@/storage/model/contact';
import { zoneOfContact } from '@/storage/model/when/zone-of-contact';
import { contactById } from '@/storage/queries/contact-by-id';

/** The zone in which a contact lives, where it is known. */
export function useTheirZone(contactId: ContactId | undefined): string | undefined {
  const contact = useLiveQuery(async () => (contactId ? await contactById(contactId) : undefined), [contactId]);
  return contact && contact.id === contactId ? zoneOfContact(contact)?.zone : undefined;
}
