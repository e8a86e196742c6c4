import { db } from '../db';
import { inTurns } from '../in-turns';
import type { Contact } from '../model/contact';
import type { IdentityKeys, KeyKind } from '../model/identity';
import { holdersOf, type Lookup, lookupsOf, newestMatch } from './contact-by-keys';

/** Who is meant by a person's keys, and by which. */
export interface KeyMatch {
  contact: Contact;
  foundBy: KeyKind;
}

/** What many people's keys find. */
export interface ManyMatches {
  /** In the order of the people. */
  matches: (KeyMatch | undefined)[];
  /** The ids of those who have a key, by its kind and value. */
  holders: ReadonlyMap<string, readonly string[]>;
}

export const keyName = (kind: KeyKind, value: string | number): string => `${kind}:${value}`;

/**
 * The contacts whom the keys of many people mean, each as `contactByKeys` finds them, read together, and who holds these keys and the
 * addresses `alsoHeld`. For use inside reads.
 */
export async function contactsByManyKeys(
  people: readonly IdentityKeys[],
  alsoHeld: readonly string[] = [],
): Promise<ManyMatches> {
  if ((await db.contacts.limit(1).primaryKeys()).length === 0)
    return { matches: people.map(() => undefined), holders: new Map() };
  const lookups = people.map(lookupsOf);
  const addresses = alsoHeld.map((value): Lookup => ({ kind: 'emails', index: 'emails', value }));
  const once = new Map([...lookups.flat(), ...addresses].map((one) => [nameOf(one), one]));
  const found = await inTurns([...once.values()], holdersOf);
  const contacts = new Map([...once.keys()].map((name, index) => [name, found[index] ?? []]));
  const matches = people.map((keys, index) => matchOf(keys, lookups[index] ?? [], contacts));
  const ids = [...contacts].map(([name, rows]) => [name, rows.map(({ id }) => id)] as const);
  return { matches, holders: new Map(ids) };
}

const nameOf = ({ kind, value }: Lookup): string => keyName(kind, value);

function matchOf(
  keys: IdentityKeys,
  lookups: readonly Lookup[],
  contacts: ReadonlyMap<string, readonly Contact[]>,
): KeyMatch | undefined {
  for (const lookup of lookups) {
    const contact = newestMatch(contacts.get(nameOf(lookup)) ?? [], keys, lookup.kind);
    if (contact) return { contact, foundBy: lookup.kind };
  }
  return undefined;
}
