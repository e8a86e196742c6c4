import { db } from '../db';
import type { Contact, ContactId } from '../model/contact';
import { read } from '../read';

/** The contacts with these ids, as far as they are there, by id. */
export async function contactsByIds(ids: readonly ContactId[]): Promise<Map<ContactId, Contact>> {
  const found = await read(() => db.contacts.bulkGet([...new Set(ids)]));
  return new Map(found.flatMap((contact) => (contact ? [[contact.id, contact] as const] : [])));
}
