import { db } from '../db';
import type { ContactId } from '../model/contact';
import { type ScoreFacts, scoreFactsOf } from '../model/score/score-facts';
import { read } from '../read';
import { conversationOf } from './conversation-of';
import { qualificationOf } from './qualification-of';

/** What the score of a contact rests on, with the ids of the evidence; `undefined` when there is no such contact. */
export function contactFacts(contactId: ContactId): Promise<ScoreFacts | undefined> {
  return read(async () => {
    const contact = await db.contacts.get(contactId);
    if (!contact) return undefined;
    const interactions = await conversationOf(contactId);
    return scoreFactsOf({ contact, ...(await qualificationOf(contact)), interactions });
  });
}
