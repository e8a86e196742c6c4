import Dexie from 'dexie';
import { db } from './db';
import type { Event } from './model/event';
import { eventOrGone } from './or-gone';

/** The event that did something, its undo, the redo, the undo of that … in order; the given event is one of them. */
export async function undoChain(event: Event): Promise<Event[]> {
  let first = event;
  while (first.undoes !== undefined) first = await eventOrGone(first.undoes);
  const undos = await undosOf(first);
  const chain = [first];
  for (let next = undos.get(first.id); next; next = undos.get(next.id)) chain.push(next);
  return chain;
}

/** The undos about the same people, by the event that each reverts: there is never more than one. */
async function undosOf(first: Event): Promise<Map<string, Event>> {
  const undos = (await eventsAbout(first)).filter(({ undoes }) => undoes !== undefined);
  return new Map(undos.map((undo) => [undo.undoes ?? '', undo]));
}

function eventsAbout({ contactId, contactIds: [person] = [], at }: Event): PromiseLike<Event[]> {
  if (contactId !== undefined)
    return db.events.where('[contactId+at]').between([contactId, Dexie.minKey], [contactId, Dexie.maxKey]).toArray();
  // An undo of what was about several is about all of them: any of them leads to it.
  if (person !== undefined) return db.events.where('contactIds').equals(person).toArray();
  return db.events
    .where('at')
    .aboveOrEqual(at)
    .filter(({ undoes }) => undoes !== undefined)
    .toArray();
}
