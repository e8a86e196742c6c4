import { db } from '../db';
import type { ContactId } from '../model/contact';
import { read } from '../read';

/** Everybody, the ones changed last first. */
export function everyContactId(): Promise<ContactId[]> {
  return read(() => db.contacts.orderBy('updatedAt').reverse().primaryKeys());
}
