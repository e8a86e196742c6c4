import { db } from '../db';
import type { Contact, ContactId } from '../model/contact';
import { type Likeness, likenessOf } from '../model/likeness';
import { readTogether } from '../read';
import { somebodiesOf } from './somebodies-of';

/** Somebody who may be the same person, and why. */
export interface Duplicate {
  contact: Contact;
  likeness: Likeness;
}

/** Of one name or number more are not looked at: it is then nobody's own. */
const MOST_ALIKE = 50;

/** Contacts who may be the same person as this one; those of whom the rep said that they are not are left out. */
export function duplicatesOf(contactId: ContactId): Promise<Duplicate[]> {
  return readTogether([db.contacts, db.companies, db.distinctPairs], async () => {
    const contact = await db.contacts.get(contactId);
    if (!contact) return [];
    const keys = contact.matchKeys.filter((key) => !key.startsWith('slug:'));
    const alike = await db.contacts.where('matchKeys').anyOf(keys).distinct().limit(MOST_ALIKE).toArray();
    const apart = await keptApartFrom(contactId);
    const others = alike.filter(({ id }) => id !== contactId && !apart.has(id));
    const [self, ...somebodies] = await somebodiesOf([contact, ...others]);
    return somebodies.flatMap((other) => {
      const likeness = self && likenessOf(self, other);
      return likeness ? [{ contact: other.contact, likeness }] : [];
    });
  });
}

async function keptApartFrom(contactId: ContactId): Promise<Set<ContactId>> {
  const pairs = await db.distinctPairs.where('contactIds').equals(contactId).toArray();
  return new Set(pairs.flatMap(({ contactIds }) => contactIds));
}
