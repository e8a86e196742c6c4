import Dexie from 'dexie';
import { db } from '../db';
import type { Event } from '../model/event';

/** Everything that was done about a contact, newest first, also where they were one of several. For use inside reads and transactions. */
export async function eventsAbout(contactId: string): Promise<Event[]> {
  const own = db.events.where('[contactId+at]').between([contactId, Dexie.minKey], [contactId, Dexie.maxKey]).toArray();
  const ofMany = db.events.where('contactIds').equals(contactId).toArray();
  const events = new Map([...(await own), ...(await ofMany)].map((event) => [event.id, event]));
  return [...events.values()].sort((one, other) => other.at - one.at);
}
