import Dexie from 'dexie';
import { db } from '../db';
import type { Contact, ContactId } from '../model/contact';
import type { Event } from '../model/event';
import { type Journey, journeyOf } from '../model/numbers/journey';
import { neverMoved } from '../model/numbers/stage-path';
import { read } from '../read';
import { conversationsOf } from './conversation-of';
import { eventsAbout } from './events-about';

/** The way of each of these contacts, from all that is kept of them; one who is not there is left out. */
export function journeysOf(contactIds: readonly ContactId[]): Promise<Map<ContactId, Journey>> {
  return read(async () => {
    const contacts = (await db.contacts.bulkGet([...contactIds])).filter((one) => one !== undefined);
    return journeysOfContacts(contacts, await conversationsOf(contactIds));
  });
}

/** The same of contacts whose conversations are read already, as `conversationsOf` gives them. For use inside a read. */
export async function journeysOfContacts(
  contacts: readonly Contact[],
  conversations: Awaited<ReturnType<typeof conversationsOf>>,
): Promise<Map<ContactId, Journey>> {
  const ids = contacts.map(({ id }) => id);
  const [uses, followUps, events] = await Promise.all([
    Promise.all(
      ids.map((id) =>
        db.draftUses
          .where('[contactId+at]')
          .between(...allOf(id))
          .toArray(),
      ),
    ),
    Promise.all(ids.map((id) => db.followUps.where('[contactId+status]').between([id, ''], [id, '\uffff']).toArray())),
    eventsOfAll(contacts),
  ]);
  const made = contacts.map((contact, index) => {
    const rows = { contact, events: events.get(contact.id) ?? [], draftUses: uses[index] ?? [] };
    const interactions = conversations.get(contact.id) ?? [];
    return [contact.id, journeyOf({ ...rows, interactions, followUps: followUps[index] ?? [] })] as const;
  });
  return new Map(made);
}

const allOf = (id: string) =>
  [
    [id, Dexie.minKey],
    [id, Dexie.maxKey],
  ] as const;

/** The events of each contact, those of everybody merged into them and those of many among them. */
async function eventsOfAll(contacts: readonly Contact[]): Promise<Map<ContactId, Event[]>> {
  const moved = contacts.filter((contact) => !neverMoved(contact)).map(({ id }) => id);
  const events = await Promise.all(moved.map((id) => eventsWithMerged(id)));
  return new Map(moved.map((id, index) => [id, events[index] ?? []]));
}

async function eventsWithMerged(contactId: ContactId): Promise<Event[]> {
  const found = new Map<string, Event>();
  const [known, open] = [new Set<string>([contactId]), [contactId as string]];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const event of await eventsAbout(id)) {
      found.set(event.id, event);
      const other = event.type === 'contactsMerged' && event.undoneBy === undefined ? event.otherContactId : undefined;
      if (other === undefined || known.has(other)) continue;
      known.add(other);
      open.push(other);
    }
  }
  return [...found.values()];
}
