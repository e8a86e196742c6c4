import Dexie from 'dexie';
import { db } from '../db';
import type { ContactId } from '../model/contact';
import type { Event, EventType } from '../model/event';
import { readTogether } from '../read';
import { mergedIdsOf } from './merged-ids-of';

/** What is told to the other one of two as well: an interaction that came to them, and that it went again. */
const TOLD_TO_BOTH: readonly EventType[] = ['interactionCorrected', 'contactsKeptApart', 'undone'];

/** What was done about a contact, and about those who were merged into them, newest first, at most `limit`. */
export function historyOf(contactId: ContactId, limit: number): Promise<Event[]> {
  return readTogether([db.events], async () => {
    const ids = [contactId, ...(await mergedIdsOf(contactId))];
    const own = (await Promise.all(ids.map((id) => eventsOf(id, limit)))).flat();
    const others = [...(await eventsAsOther(ids)), ...(await eventsOfMany(ids))];
    const events = new Map([...own, ...others].map((event) => [event.id, event]));
    return [...events.values()].sort((one, other) => other.at - one.at).slice(0, limit);
  });
}

function eventsOf(contactId: ContactId, limit: number): Promise<Event[]> {
  const all = db.events.where('[contactId+at]').between([contactId, Dexie.minKey], [contactId, Dexie.maxKey]);
  return all.reverse().limit(limit).toArray();
}

function eventsAsOther(ids: ContactId[]): Promise<Event[]> {
  const told = ({ type }: Event) => TOLD_TO_BOTH.includes(type);
  return db.events.where('otherContactId').anyOf(ids).filter(told).toArray();
}

/** Where they were one of several. */
function eventsOfMany(ids: ContactId[]): Promise<Event[]> {
  return db.events.where('contactIds').anyOf(ids).distinct().toArray();
}
