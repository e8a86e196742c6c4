import { db } from '../db';
import type { Contact, ContactId } from '../model/contact';
import type { Event } from '../model/event';
import { readTogether } from '../read';
import { eventsAbout } from './events-about';
import { mergesAway } from './merges-into';

/** What became of a contact who is not there: merged into somebody, removed (and how to take that back), or never known. */
export type Whereabouts =
  | { is: 'merged'; into: Contact }
  | { is: 'removed'; eventId: string; name: string; at: number }
  | { is: 'unknown' };

/** Looks for a contact who is not there. Of merges in a row it names who is left in the end. */
export function whereaboutsOf(contactId: ContactId): Promise<Whereabouts> {
  return readTogether([db.contacts, db.events], async () => {
    const into = await mergedInto(contactId);
    if (into) return { is: 'merged', into };
    const removal = (await eventsAbout(contactId)).find((event) => takes(event, contactId));
    if (!removal) return { is: 'unknown' };
    const name = removal.changes.find(({ table, id }) => table === 'contacts' && id === contactId)?.before?.['name'];
    return { is: 'removed', eventId: removal.id, name: String(name ?? ''), at: removal.at };
  });
}

async function mergedInto(contactId: ContactId): Promise<Contact | undefined> {
  const seen = new Set<string>();
  for (let id: string | undefined = contactId; id !== undefined && !seen.has(id); ) {
    seen.add(id);
    const [merge]: Event[] = await mergesAway(id);
    id = merge?.contactId;
    const contact = id === undefined ? undefined : await db.contacts.get(id as ContactId);
    if (contact) return contact;
  }
  return undefined;
}

function takes({ type, undoneBy, changes }: Event, contactId: ContactId): boolean {
  if (undoneBy !== undefined || (type !== 'contactRemoved' && type !== 'contactsRemoved')) return false;
  return changes.some(({ table, id, op }) => table === 'contacts' && id === contactId && op === 'remove');
}
