import { db } from '../db';
import type { Contact } from '../model/contact';
import { distinctPairId } from '../model/distinct-pair';
import { likenessOf, type Somebody } from '../model/likeness';
import { readTogether } from '../read';
import type { Duplicate } from './duplicates-of';
import { somebodiesOf } from './somebodies-of';

/** Two contacts who may be one person: the one who was saved first, and the other with the reason. */
export interface PossibleDuplicate {
  contact: Contact;
  duplicate: Duplicate;
}

/** One list need not show every pair there is; a name that more than so many bear tells nobody from another. */
const MOST_KEYS = 200;
const MOST_ALIKE = 20;

/** Pairs of contacts who may be one person and of whom the rep has not said that they are two, at most `limit`. */
export function possibleDuplicates(limit: number): Promise<PossibleDuplicate[]> {
  return readTogether([db.contacts, db.companies, db.distinctPairs], async () => {
    const apart = new Set(await db.distinctPairs.toCollection().primaryKeys());
    const found = new Map<string, PossibleDuplicate>();
    for (const key of await sharedKeys()) {
      const alike = await db.contacts.where('matchKeys').equals(key).limit(MOST_ALIKE).toArray();
      for (const pair of pairsOf(await somebodiesOf(alike))) {
        const id = distinctPairId(pair.contact.id, pair.duplicate.contact.id);
        if (!apart.has(id)) found.set(id, pair);
      }
      if (found.size >= limit) break;
    }
    return [...found.values()].slice(0, limit);
  });
}

/** Names and numbers that more than one contact has, read from the index alone. */
async function sharedKeys(): Promise<string[]> {
  const shared = new Set<string>();
  let last = '';
  for (const range of ['name:', 'phone:']) {
    for (const key of (await db.contacts.where('matchKeys').startsWith(range).keys()) as string[]) {
      if (key === last) shared.add(key);
      last = key;
    }
  }
  return [...shared].slice(0, MOST_KEYS);
}

function pairsOf(alike: Somebody[]): PossibleDuplicate[] {
  const byAge = alike.toSorted((one, other) => one.contact.createdAt - other.contact.createdAt);
  return byAge.flatMap((one, index) =>
    byAge.slice(index + 1).flatMap((other) => {
      const likeness = likenessOf(one, other);
      return likeness ? [{ contact: one.contact, duplicate: { contact: other.contact, likeness } }] : [];
    }),
  );
}
