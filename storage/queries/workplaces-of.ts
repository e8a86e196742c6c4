import Dexie from 'dexie';
import { db } from '../db';
import type { ContactId } from '../model/contact';
import { type Workplace, workplacesFrom } from '../model/workplaces';
import { readTogether } from '../read';

/** Where a contact worked and works, newest first, as far as it was seen here. */
export function workplacesOf(contactId: ContactId): Promise<Workplace[]> {
  return readTogether([db.contacts, db.events], async () => {
    const contact = await db.contacts.get(contactId);
    if (!contact) return [];
    const all = db.events.where('[contactId+at]').between([contactId, Dexie.minKey], [contactId, Dexie.maxKey]);
    return workplacesFrom(await all.toArray(), contact);
  });
}
