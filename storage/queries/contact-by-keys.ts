import { db } from '../db';
import type { Contact } from '../model/contact';
import { type IdentityKeys, isSomebodyElse, type KeyKind, LINKEDIN_KEYS } from '../model/identity';
import { formerSlugKey } from '../model/match-keys';
import { read } from '../read';

/**
 * The contact whom these keys mean: the strongest key that finds somebody decides, and a weaker key never merges two.
 * Addresses are normalised ones, the person's own first. Works inside a command's transaction as well.
 */
export function contactByKeys(keys: IdentityKeys): Promise<Contact | undefined> {
  return read(async () => {
    for (const lookup of lookupsOf(keys)) {
      const contact = newestMatch(await holdersOf(lookup), keys, lookup.kind);
      if (contact) return contact;
    }
    return undefined;
  });
}

/** One place to look for somebody: a key of the index `index`. */
export interface Lookup {
  kind: KeyKind;
  index: Exclude<KeyKind, 'formerSlugs'> | 'matchKeys';
  value: string | number;
}

/** What to look for, the strongest key first. Those who had a slug once count where no key that holds now finds anybody. */
export function lookupsOf(keys: IdentityKeys): Lookup[] {
  const { linkedinSlug: slug, emails } = keys;
  const current = LINKEDIN_KEYS.flatMap((kind): Lookup[] => {
    const value = keys[kind];
    return value === undefined ? [] : [{ kind, index: kind, value }];
  });
  const former: Lookup[] =
    slug === undefined ? [] : [{ kind: 'formerSlugs', index: 'matchKeys', value: formerSlugKey(slug) }];
  return [...current, ...former, ...emails.map((value): Lookup => ({ kind: 'emails', index: 'emails', value }))];
}

/** Everybody who has a key. For use inside queries and transactions. */
export function holdersOf({ index, value }: Lookup): PromiseLike<Contact[]> {
  return db.contacts.where(index).equals(value).toArray();
}

/** The one of those who have a key whom a person's keys mean; who has it since from somebody else is none. */
export function newestMatch(found: readonly Contact[], keys: IdentityKeys, foundBy: KeyKind): Contact | undefined {
  return found
    .filter((contact) => !isSomebodyElse(contact, keys, foundBy))
    .sort((one, other) => other.updatedAt - one.updatedAt)
    .at(0);
}
