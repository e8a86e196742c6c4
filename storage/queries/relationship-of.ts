import { db } from '../db';
import type { ContactId } from '../model/contact';
import { withEffectiveGenuine } from '../model/genuine';
import { type Relationship, relationshipFrom } from '../model/relationship';
import { readTogether } from '../read';
import { interactionsOf } from './interactions-of';

/** Which way the conversation with a contact runs, with the newest genuine answer as evidence. */
export function relationshipOf(contactId: ContactId): Promise<Relationship> {
  return readTogether([db.interactions, db.corrections], async () => {
    const interactions = await interactionsOf(contactId).toArray();
    const corrections = await db.corrections.where('contactId').equals(contactId).toArray();
    return relationshipFrom(withEffectiveGenuine(interactions, corrections));
  });
}
