import { db } from '../db';
import type { Contact, ContactId } from '../model/contact';
import type { FollowUp } from '../model/follow-up';
import { type TouchFacts, touchFacts } from '../model/next-touch/touch-facts';
import { readTogether } from '../read';
import { conversationOf } from './conversation-of';

/** What proposals of the next touch of these contacts rest on. */
export function nextTouchFacts(contacts: readonly Contact[]): Promise<Map<ContactId, TouchFacts>> {
  if (contacts.length === 0) return Promise.resolve(new Map());
  return readTogether([db.interactions, db.corrections, db.followUps], async () => {
    const facts = contacts.map(async (contact) => {
      const { id } = contact;
      return [id, touchFacts(contact, await conversationOf(id), await followUpsOf(id))] as const;
    });
    return new Map(await Promise.all(facts));
  });
}

function followUpsOf(contactId: ContactId): Promise<FollowUp[]> {
  return db.followUps.where('[contactId+status]').between([contactId, ''], [contactId, '\uffff']).toArray();
}
