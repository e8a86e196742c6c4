import { db } from '@/storage/db';
import { type Answer, type Answers, criterionSchema } from '@/storage/model/answer';
import { answerId, answerSubjects } from '@/storage/model/answer-subject';
import { awaitingReplySince } from '@/storage/model/awaiting-reply';
import type { Contact } from '@/storage/model/contact';
import { conversationFields } from '@/storage/model/conversation-fields';
import { conversationWith } from '@/storage/model/corrected-interactions';
import { lacksFollowUp } from '@/storage/model/lacks-follow-up';
import { matchKeysOf } from '@/storage/model/match-keys';
import { nextFollowUpAt } from '@/storage/model/next-follow-up-at';
import { type ScoreBlock, scoreBlockOf, withFacts } from '@/storage/model/score/score-block';
import { scoreFactsOf } from '@/storage/model/score/score-facts';
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
    const conversation = conversationWith(contact.id, interactions, corrections);
    const next = nextFollowUpAt(followUps.filter(isOfContact));
    return {
      ...conversationFields(conversation),
      awaitingReplySince: awaitingReplySince(contact, conversation, followUps.filter(isOfContact)),
      nextFollowUpAt: next,
      lacksFollowUp: lacksFollowUp({ ...contact, nextFollowUpAt: next }),
      searchWords: searchWordsOf(contact),
      matchKeys: matchKeysOf(contact),
    };
  };
}

/** The blocks of what the scores rest on, from all that is kept now. Reads everything once, and no index. */
export async function recomputedScoreBlocks(): Promise<ScoreBlock[]> {
  const [companies, answers] = [await db.companies.toArray(), await db.answers.toArray()];
  const [interactions, corrections] = [await db.interactions.toArray(), await db.corrections.toArray()];
  const blocks = new Map<number, ScoreBlock | undefined>();
  for (const contact of await db.contacts.toArray()) {
    const facts = scoreFactsOf({
      contact,
      company: companies.find(({ id }) => id === contact.companyId),
      answers: answersFor(contact, answers),
      interactions: conversationWith(contact.id, interactions, corrections),
    });
    const id = scoreBlockOf(contact.id);
    blocks.set(id, withFacts(id, blocks.get(id), new Map([[contact.id, facts]])));
  }
  return [...blocks.values()].filter((block) => block !== undefined).sort((one, other) => one.id - other.id);
}

function answersFor(contact: Contact, answers: Answer[]): Answers {
  const found = criterionSchema.options.map((criterion) => {
    const ids = answerSubjects(contact, criterion).map((subject) => answerId(subject, criterion));
    return [criterion, ids.map((id) => answers.find((one) => one.id === id)).find(Boolean)] as const;
  });
  return Object.fromEntries(found.filter(([, answer]) => answer));
}
