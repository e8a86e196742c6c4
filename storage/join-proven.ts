import { mergeContacts } from './commands/merge-contacts';
import { db } from './db';
import { clearedChoice } from './model/cleared-choice';
import type { Contact } from './model/contact';
import { distinctPairId } from './model/distinct-pair';
import {
  type IdentityKeys,
  isSomebodyElse,
  LINKEDIN_KEYS,
  type LinkedinKey,
  ownAddresses,
  sharesWord,
} from './model/identity';
import { areTwoMembers } from './model/likeness';
import { contactByKeys } from './queries/contact-by-keys';
import { StorageFailure } from './storage-failure';

/**
 * Makes one contact of those whom one person's exact keys find: somebody whose profile shows the address of a contact
 * who was saved from a mail is that contact. Only keys that hold now and that one person alone can have; never two of
 * whom LinkedIn's ids or the rep say that they are two. Each is a merge with its own event. Returns the events, newest first.
 */
export async function joinProven(keys: IdentityKeys): Promise<string[]> {
  const contact = await contactByKeys(keys);
  if (!contact) return [];
  const events: string[] = [];
  for (const other of await othersWithKeys(contact, keys)) {
    const eventId = await mergeIfThere(contact, other);
    if (eventId) events.unshift(eventId);
  }
  return events;
}

async function othersWithKeys(contact: Contact, keys: IdentityKeys): Promise<Contact[]> {
  const found = await db.contacts.where('emails').anyOf(ownAddresses(keys.emails)).toArray();
  const proven = found.filter((other) => !isSomebodyElse(other, keys, 'emails'));
  for (const key of LINKEDIN_KEYS) {
    const value = keys[key];
    const holders = value === undefined ? [] : await db.contacts.where(key).equals(value).toArray();
    proven.push(...holders.filter((other) => !isSomebodyElse(other, keys, key) && !isReused(key, other, keys)));
  }
  const others = new Map(proven.filter(({ id }) => id !== contact.id).map((other) => [other.id, other]));
  const apart = await db.distinctPairs.bulkGet([...others.keys()].map((id) => distinctPairId(contact.id, id)));
  return [...others.values()].filter((other, index) => !apart[index] && !areTwoMembers(contact, other));
}

/** A slug can go over to another person: without a lasting id, a name that has nothing in common speaks against it. */
function isReused(key: LinkedinKey, other: Contact, { name }: IdentityKeys): boolean {
  return key === 'linkedinSlug' && name !== undefined && !sharesWord(other.name, name);
}

async function mergeIfThere(contact: Contact, other: Contact): Promise<string | undefined> {
  try {
    return (await mergeContacts({ keepId: contact.id, mergeId: other.id, fields: clearedChoice(contact, other) }))
      .eventId;
  } catch (error) {
    // Another tab that saves the same person at the same moment has joined them, or a merge before has shown two members.
    if (error instanceof StorageFailure && ['gone', 'two-members'].includes(error.failure.code)) return undefined;
    throw error;
  }
}
