import Dexie from 'dexie';
import { db } from '../db';
import type { Contact } from '../model/contact';
import { LACKING_COUNTER } from '../model/lacking-delta';
import { read } from '../read';

/** How many contacts lack a follow-up. Read from a kept counter, like the numbers of the stages. */
export function countLackingFollowUp(): Promise<number> {
  return read(async () => (await db.counters.get(LACKING_COUNTER))?.value ?? 0);
}

/** The contacts that lack a follow-up, changed last first, at most `limit`. */
export function lackingFollowUp(limit: number): Promise<Contact[]> {
  const marked = db.contacts.where('[lacksFollowUp+updatedAt]').between([1, Dexie.minKey], [1, Dexie.maxKey]);
  return read(() => marked.reverse().limit(limit).toArray());
}
