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

/** The undos about the same contact, by the event that each reverts: there is never more than one. */
async function undosOf({ contactId, at }: Event): Promise<Map<string, Event>> {
  const events =
    contactId === undefined
      ? db.events.where('at').aboveOrEqual(at)
      : db.events.where('[contactId+at]').between([contactId, Dexie.minKey], [contactId, Dexie.maxKey]);
  const undos = await events.filter(({ undoes }) => undoes !== undefined).toArray();
  return new Map(undos.map((undo) => [undo.undoes ?? '', undo]));
}
