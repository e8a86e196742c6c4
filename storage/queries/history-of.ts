import Dexie from 'dexie';
import { db } from '../db';
import type { ContactId } from '../model/contact';
import type { Event } from '../model/event';
import { read } from '../read';

/** What was done about a contact, newest first, at most `limit`. */
export function historyOf(contactId: ContactId, limit: number): Promise<Event[]> {
  return read(() =>
    db.events
      .where('[contactId+at]')
      .between([contactId, Dexie.minKey], [contactId, Dexie.maxKey])
      .reverse()
      .limit(limit)
      .toArray(),
  );
}
