import { db } from '../db';
import type { Contact, ContactId } from '../model/contact';
import type { Deal } from '../model/deal';
import { type TouchFacts, touchFacts } from '../model/next-touch/touch-facts';
import { readTogether } from '../read';
import { conversationsOf } from './conversation-of';

/** What proposals of the next touch of these contacts rest on. */
export function nextTouchFacts(contacts: readonly Contact[]): Promise<Map<ContactId, TouchFacts>> {
  if (contacts.length === 0) return Promise.resolve(new Map());
  return readTogether([db.interactions, db.corrections, db.followUps, db.deals], async () => {
    const ids = contacts.map(({ id }) => id);
    const conversations = await conversationsOf(ids);
    const followUps = await Promise.all(ids.map((id) => allOf(id).toArray()));
    const deals = await dealsWith(ids);
    const facts = contacts.map((contact, index) => {
      const conversation = conversations.get(contact.id) ?? [];
      return [contact.id, touchFacts(contact, conversation, followUps[index] ?? [], deals.get(contact.id))] as const;
    });
    return new Map(facts);
  });
}

/** The deals with each of these contacts, in one read: most have none. */
async function dealsWith(ids: readonly ContactId[]): Promise<Map<ContactId, Deal[]>> {
  const deals = await db.deals.where('contactIds').anyOf(ids).distinct().toArray();
  return new Map(ids.map((id) => [id, deals.filter(({ contactIds }) => contactIds.includes(id))]));
}

const allOf = (contactId: ContactId) =>
  db.followUps.where('[contactId+status]').between([contactId, ''], [contactId, '\uffff']);
