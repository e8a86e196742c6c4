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
    for (const { kind, holders } of lookups(keys)) {
      const contact = newestMatch(await holders(), keys, kind);
      if (contact) return contact;
    }
    return undefined;
  });
}

interface Lookup {
  kind: KeyKind;
  holders: () => PromiseLike<Contact[]>;
}

/** What to look for, the strongest key first. */
function lookups(keys: IdentityKeys): Lookup[] {
  const { linkedinSlug: slug, emails } = keys;
  const current = LINKEDIN_KEYS.flatMap((kind) => {
    const value = keys[kind];
    return value === undefined ? [] : { kind, holders: () => db.contacts.where(kind).equals(value).toArray() };
  });
  const former: Lookup[] = slug === undefined ? [] : [{ kind: 'formerSlugs', holders: () => onceAt(slug) }];
  const byAddress = emails.map((address) => ({
    kind: 'emails' as const,
    holders: () => db.contacts.where('emails').equals(address).toArray(),
  }));
  return [...current, ...former, ...byAddress];
}

/** Those who had a slug once: its history counts where no key that holds now finds anybody. */
function onceAt(slug: string): Promise<Contact[]> {
  return db.contacts.where('matchKeys').equals(formerSlugKey(slug)).toArray();
}

function newestMatch(found: Contact[], keys: IdentityKeys, foundBy: KeyKind): Contact | undefined {
  return found
    .filter((contact) => !isSomebodyElse(contact, keys, foundBy))
    .sort((one, other) => other.updatedAt - one.updatedAt)
    .at(0);
}
