import Dexie from 'dexie';
import { db } from '../db';
import type { ContactId } from '../model/contact';
import type { Event } from '../model/event';
import { readTogether } from '../read';
import { mergedIdsOf } from './merged-ids-of';

/** What was done about a contact, and about those who were merged into them, newest first, at most `limit`. */
export function historyOf(contactId: ContactId, limit: number): Promise<Event[]> {
  return readTogether([db.events], async () => {
    const ids = [contactId, ...(await mergedIdsOf(contactId))];
    const events = (await Promise.all(ids.map((id) => eventsOf(id, limit)))).flat();
    return events.sort((one, other) => other.at - one.at).slice(0, limit);
  });
}

function eventsOf(contactId: ContactId, limit: number): Promise<Event[]> {
  const all = db.events.where('[contactId+at]').between([contactId, Dexie.minKey], [contactId, Dexie.maxKey]);
  return all.reverse().limit(limit).toArray();
}
