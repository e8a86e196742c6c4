import Dexie from 'dexie';
import { db } from '../db';
import type { Event } from '../model/event';

/** The merges into a contact that stand. Reads only the few events that are about two. For use inside queries and transactions. */
export function mergesInto(contactId: string): Promise<Event[]> {
  const range = [contactId, Dexie.minKey] as const;
  const aboutTwo = db.events.where('[contactId+otherContactId]').between(range, [contactId, Dexie.maxKey]);
  return aboutTwo.filter(stands).toArray();
}

/** The merges of a contact into somebody else that stand: at most one, unless it was made two again and merged anew. */
export function mergesAway(contactId: string): Promise<Event[]> {
  return db.events.where('otherContactId').equals(contactId).filter(stands).toArray();
}

function stands({ type, undoneBy }: Event): boolean {
  return type === 'contactsMerged' && undoneBy === undefined;
}
