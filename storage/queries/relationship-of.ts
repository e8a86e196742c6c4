import { db } from '../db';
import type { ContactId } from '../model/contact';
import { type Relationship, relationshipFrom } from '../model/relationship';
import { readTogether } from '../read';
import { conversationOf } from './conversation-of';

/** Which way the conversation with a contact runs, with the newest genuine answer as evidence. */
export function relationshipOf(contactId: ContactId): Promise<Relationship> {
  return readTogether([db.interactions, db.corrections], async () => relationshipFrom(await conversationOf(contactId)));
}
