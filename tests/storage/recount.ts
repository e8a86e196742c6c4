import { db } from '@/storage/db';
import type { Contact } from '@/storage/model/contact';
import { conversationFields } from '@/storage/model/conversation-fields';
import { conversationWith } from '@/storage/model/corrected-interactions';
import { matchKeysOf } from '@/storage/model/match-keys';
import { nextFollowUpAt } from '@/storage/model/next-follow-up-at';
import { searchWordsOf } from '@/storage/model/search-words';
import { STAGES } from '@/storage/model/stage';

/** The number of contacts in each stage, counted row by row. */
export async function recountedStages(): Promise<Record<string, number>> {
  const contacts = await db.contacts.toArray();
  return Object.fromEntries(STAGES.map((stage) => [stage, contacts.filter((one) => one.stage === stage).length]));
}

/** Says what a contact's derived fields have to be, from all that is kept now. Reads everything once, and no index. */
export async function recomputation(): Promise<(contact: Contact) => Partial<Contact>> {
  const interactions = await db.interactions.toArray();
  const corrections = await db.corrections.toArray();
  const followUps = await db.followUps.toArray();
  return (contact) => {
    const isOfContact = ({ contactId }: { contactId: string }) => contactId === contact.id;
    return {
      ...conversationFields(conversationWith(contact.id, interactions, corrections)),
      nextFollowUpAt: nextFollowUpAt(followUps.filter(isOfContact)),
      searchWords: searchWordsOf(contact),
      matchKeys: matchKeysOf(contact),
    };
  };
}
