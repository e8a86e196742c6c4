import { db } from '../db';
import type { Contact, ContactId } from '../model/contact';
import { read } from '../read';

/** Whom a contact named, oldest first. */
export function contactsReferredBy(contactId: ContactId): Promise<Contact[]> {
  return read(async () => {
    const named = await db.contacts.where('referredBy').equals(contactId).toArray();
    return named.sort((one, other) => one.createdAt - other.createdAt);
  });
}
