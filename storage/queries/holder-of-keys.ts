import { db } from '../db';
import type { Contact, ContactId, PersonFields } from '../model/contact';
import { LINKEDIN_KEYS } from '../model/identity';
import { readTogether } from '../read';

/** The other contact who has one of these addresses or LinkedIn keys. Addresses are normalised ones. */
export function holderOfKeys(contactId: ContactId, keys: Partial<PersonFields>): Promise<Contact | undefined> {
  return readTogether([db.contacts], async () => {
    const byAddress = db.contacts.where('emails').anyOf(keys.emails ?? []);
    const holder = await byAddress.filter(({ id }) => id !== contactId).first();
    if (holder) return holder;
    for (const key of LINKEDIN_KEYS) {
      const value = keys[key];
      const other = value === undefined ? undefined : await db.contacts.where(key).equals(value).first();
      if (other && other.id !== contactId) return other;
    }
    return undefined;
  });
}
