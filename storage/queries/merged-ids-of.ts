import Dexie from 'dexie';
import { db } from '../db';
import type { ContactId } from '../model/contact';
import type { Event } from '../model/event';

/** The ids of those who were merged into a contact, and into them before, as far as the merges stand. For use inside queries and transactions. */
export async function mergedIdsOf(contactId: ContactId): Promise<ContactId[]> {
  const found: ContactId[] = [];
  const open = [contactId];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const merged = (await standingMerges(next)).map(({ otherContactId }) => otherContactId as ContactId);
    const fresh = merged.filter((id) => id !== contactId && !found.includes(id));
    found.push(...fresh);
    open.push(...fresh);
  }
  return found;
}

function standingMerges(contactId: ContactId): Promise<Event[]> {
  const events = db.events.where('[contactId+at]').between([contactId, Dexie.minKey], [contactId, Dexie.maxKey]);
  return events.filter(({ type, undoneBy }) => type === 'contactsMerged' && undoneBy === undefined).toArray();
}
