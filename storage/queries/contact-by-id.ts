import { db } from '../db';
import type { Contact, ContactId } from '../model/contact';
import { read } from '../read';

/** One contact; `undefined` when it was removed. */
export function contactById(id: ContactId): Promise<Contact | undefined> {
  return read(() => db.contacts.get(id));
}
