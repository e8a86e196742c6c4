import { db } from '../db';
import type { Contact, ContactId } from '../model/contact';
import { type TouchFacts, touchFacts } from '../model/next-touch/touch-facts';
import { readTogether } from '../read';
import { conversationsOf } from './conversation-of';

/** What proposals of the next touch of these contacts rest on. */
export function nextTouchFacts(contacts: readonly Contact[]): Promise<Map<ContactId, TouchFacts>> {
  if (contacts.length === 0) return Promise.resolve(new Map());
  return readTogether([db.interactions, db.corrections, db.followUps], async () => {
    const ids = contacts.map(({ id }) => id);
    const conversations = await conversationsOf(ids);
    const known = ids.flatMap((id) => [
      [id, 'open'],
      [id, 'done'],
    ]);
    const followUps = await db.followUps.where('[contactId+status]').anyOf(known).toArray();
    const facts = contacts.map((contact) => {
      const own = followUps.filter(({ contactId }) => contactId === contact.id);
      return [contact.id, touchFacts(contact, conversations.get(contact.id) ?? [], own)] as const;
    });
    return new Map(facts);
  });
}
