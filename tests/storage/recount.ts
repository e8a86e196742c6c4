import { db } from '@/storage/db';
import type { Contact } from '@/storage/model/contact';
import { conversationFields } from '@/storage/model/conversation-fields';
import { nextFollowUpAt } from '@/storage/model/next-follow-up-at';
import { searchWordsOf } from '@/storage/model/search-words';
import { STAGES } from '@/storage/model/stage';

/** The number of contacts in each stage, counted row by row. */
export async function recountedStages(): Promise<Record<string, number>> {
  const contacts = await db.contacts.toArray();
  return Object.fromEntries(STAGES.map((stage) => [stage, contacts.filter((one) => one.stage === stage).length]));
}

/** What a contact's derived fields have to be, from all that is kept of it. */
export async function recomputedFields(contact: Contact): Promise<Partial<Contact>> {
  const ofContact = ({ contactId }: { contactId: string }) => contactId === contact.id;
  const interactions = await db.interactions.filter(ofContact).toArray();
  const corrections = await db.corrections.filter(ofContact).toArray();
  const followUps = await db.followUps.filter(ofContact).toArray();
  return {
    ...conversationFields(interactions, corrections),
    nextFollowUpAt: nextFollowUpAt(followUps),
    searchWords: searchWordsOf(contact),
  };
}
