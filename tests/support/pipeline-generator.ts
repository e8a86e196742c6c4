import type { Answer, Answers } from '@/storage/model/answer';
import { awaitingReplySince } from '@/storage/model/awaiting-reply';
import type { Company } from '@/storage/model/company';
import type { Contact } from '@/storage/model/contact';
import { conversationFields } from '@/storage/model/conversation-fields';
import type { FollowUp } from '@/storage/model/follow-up';
import type { Interaction } from '@/storage/model/interaction';
import { lacksFollowUp } from '@/storage/model/lacks-follow-up';
import { matchKeysOf } from '@/storage/model/match-keys';
import { nextFollowUpAt } from '@/storage/model/next-follow-up-at';
import { type ScoreFacts, scoreFactsOf } from '@/storage/model/score/score-facts';
import { searchWordsOf } from '@/storage/model/search-words';
import { withoutAbsent } from '@/storage/model/touched-row';
import { generatedAnswers, generatedMarketFit } from './generated-answers';
import { generatedConversation } from './generated-conversation';
import { generatedCompany, generatedPerson } from './generated-person';
import { type SeededRandom, seededRandom } from './seeded-random';

const DAY_MS = 86_400_000;
const PERIOD_MS = 730 * DAY_MS;
const BATCH = 2_000;

export interface PipelineBatch {
  contacts: Contact[];
  companies: Company[];
  interactions: Interaction[];
  answers: Answer[];
  followUps: FollowUp[];
  /** What the scores of the contacts rest on, by their id. */
  facts: Map<string, ScoreFacts>;
}

interface Making {
  random: SeededRandom;
  now: number;
  scale: number;
  /** Every company so far, with what is known of its market. */
  companies: Map<string, { company: Company; answers: Answer[] }>;
}

/**
 * The rows of a pipeline of fictional people over two years, in batches that fit into memory and one transaction each: names
 * of many languages, few large accounts and many small ones, one who has answered twice and hundreds who never did,
 * follow-ups around `now` (epoch ms). The same seed gives the same rows; `scale` 1 makes about three interactions a contact.
 */
export function* generatePipeline(contacts: number, seed: number, now: number, scale = 1): Generator<PipelineBatch> {
  const making: Making = { random: seededRandom(seed), now, scale, companies: new Map() };
  for (let start = 0; start < contacts; start += BATCH) {
    const batch = { contacts: [], companies: [], interactions: [], answers: [], followUps: [], facts: new Map() };
    const end = Math.min(contacts, start + BATCH);
    for (let index = start; index < end; index += 1) addContact(batch, index, making);
    yield batch;
  }
}

function addContact(batch: PipelineBatch, index: number, making: Making): void {
  const { random, now, scale } = making;
  const createdAt = now - random.whole(PERIOD_MS);
  const { company, answers: ofCompany } = companyAmong(batch, making);
  const person = generatedPerson(index, company, random, createdAt);
  const interactions = generatedConversation(person, random, now, scale);
  const conversation = conversationFields(interactions);
  const followUps = generatedFollowUps(person, random, now);
  const ofContact = generatedAnswers(person, random, now);
  const latest = interactions.reduce((last, { at }) => Math.max(last, at), createdAt);
  const contact: Contact = withoutAbsent({
    ...person,
    ...conversation,
    nextFollowUpAt: nextFollowUpAt(followUps),
    lacksFollowUp: lacksFollowUp({ ...person, nextFollowUpAt: nextFollowUpAt(followUps) }),
    awaitingReplySince: awaitingReplySince({ ...person, ...conversation }, interactions, followUps),
    searchWords: searchWordsOf(person),
    matchKeys: matchKeysOf(person),
    stageChangedAt: person.stage === 'lead' ? createdAt : latest,
    updatedAt: latest,
  });
  const answers: Answers = Object.fromEntries([...ofCompany, ...ofContact].map((one) => [one.criterion, one]));
  batch.contacts.push(contact);
  batch.interactions.push(...interactions);
  batch.answers.push(...ofContact);
  batch.followUps.push(...followUps);
  batch.facts.set(contact.id, scoreFactsOf({ contact, company, answers, interactions }));
}

function companyAmong(batch: PipelineBatch, { random, now, companies }: Making) {
  const company = generatedCompany(random, now - PERIOD_MS);
  const known = companies.get(company.id);
  if (known) return known;
  const made = { company, answers: generatedMarketFit(company, random, now) };
  companies.set(company.id, made);
  batch.companies.push(company);
  batch.answers.push(...made.answers);
  return made;
}

function generatedFollowUps({ id, createdAt }: Contact, random: SeededRandom, now: number): FollowUp[] {
  if (random.next() > 0.2) return [];
  const dueAt = now + (random.whole(75) - 15) * DAY_MS;
  return [{ id: `${id}:follow-up`, contactId: id, status: 'open', dueAt, createdAt, snoozeCount: 0 }];
}
