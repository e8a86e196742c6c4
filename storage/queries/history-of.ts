import Dexie from 'dexie';
import { db } from '../db';
import type { ContactId } from '../model/contact';
import type { Change, Event, EventType } from '../model/event';
import { PEOPLED_TABLES, peopleOfChanges } from '../people-of-changes';
import { readTogether } from '../read';
import { mergedIdsOf } from './merged-ids-of';

/** What a change may be of without saying whose it is. */
const OF_OTHERS = PEOPLED_TABLES.map((name) => db.table(name));

/** What is told to the other one of two as well: an interaction that came to them, and that it went again. */
const TOLD_TO_BOTH: readonly EventType[] = ['interactionCorrected', 'contactsKeptApart', 'undone'];

/** What was done about a contact, and about those who were merged into them, newest first, at most `limit`. */
export function historyOf(contactId: ContactId, limit: number): Promise<Event[]> {
  return readTogether([db.events, ...OF_OTHERS], async () => {
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

/** Where they were one of several, with the changes that are of them. */
async function eventsOfMany(ids: readonly string[]): Promise<Event[]> {
  const events = await db.events.where('contactIds').anyOf(ids).distinct().toArray();
  return Promise.all(events.map((event) => withOwnChanges(event, ids)));
}

async function withOwnChanges(event: Event, ids: readonly string[]): Promise<Event> {
  const people = await peopleOfChanges(event.changes);
  // What was changed of a deal is told to everybody who takes part.
  const isOwn = ({ id }: Change, index: number) =>
    id === event.dealId || people[index]?.some((one) => ids.includes(one));
  return { ...event, changes: event.changes.filter(isOwn) };
}
