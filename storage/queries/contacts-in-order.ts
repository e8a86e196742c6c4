import { db } from '../db';
import type { Contact, ContactId } from '../model/contact';
import { read } from '../read';

/** These contacts, in the order of the ids; nobody in the place of one who is gone. */
export function contactsInOrder(ids: readonly string[]): Promise<(Contact | undefined)[]> {
  return read(() => db.contacts.bulkGet(ids as ContactId[]));
}
