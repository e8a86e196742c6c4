import { db } from '../db';
import type { Contact } from '../model/contact';
import { type IdentityKeys, isSomebodyElse, type KeyKind, LINKEDIN_KEYS } from '../model/identity';
import { read } from '../read';

/**
 * The contact whom these keys mean: the strongest key that finds somebody decides, and a weaker key never merges two.
 * Addresses are normalised ones, the person's own first. Works inside a command's transaction as well.
 */
export function contactByKeys(keys: IdentityKeys): Promise<Contact | undefined> {
  return read(async () => {
    for (const key of LINKEDIN_KEYS) {
      const found = keys[key] === undefined ? [] : await db.contacts.where(key).equals(keys[key]).toArray();
      const contact = newestMatch(found, keys, key);
      if (contact) return contact;
    }
    for (const address of keys.emails) {
      const contact = newestMatch(await db.contacts.where('emails').equals(address).toArray(), keys, 'emails');
      if (contact) return contact;
    }
    return undefined;
  });
}

function newestMatch(found: Contact[], keys: IdentityKeys, foundBy: KeyKind): Contact | undefined {
  return found
    .filter((contact) => !isSomebodyElse(contact, keys, foundBy))
    .sort((one, other) => other.updatedAt - one.updatedAt)
    .at(0);
}
