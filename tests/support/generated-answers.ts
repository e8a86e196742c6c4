import { type Answer, answerValueSchema, type Criterion, criterionSchema } from '@/storage/model/answer';
import { answerId } from '@/storage/model/answer-subject';
import type { Company } from '@/storage/model/company';
import type { Contact } from '@/storage/model/contact';
import type { SeededRandom } from './seeded-random';

const OF_CONTACT = criterionSchema.options.filter((criterion) => criterion !== 'targetMarket');
const USUAL = ['yes', 'yes', 'yes', 'no', 'notNow'] as const;

/** What is known of a contact: little of a lead, much of whoever went on, mostly good. Given between saving and `now` (epoch ms). */
export function generatedAnswers(contact: Contact, random: SeededRandom, now: number): Answer[] {
  const chance = contact.stage === 'lead' ? 0.05 : 0.3;
  return OF_CONTACT.filter(() => random.next() < chance).map((criterion) =>
    answer(contact.id, criterion, random, contact.createdAt, now),
  );
}

/** Half of the companies were looked at as to their market. */
export function generatedMarketFit(company: Company, random: SeededRandom, now: number): Answer[] {
  return random.next() < 0.5 ? [answer(company.id, 'targetMarket', random, company.createdAt, now)] : [];
}

function answer(subjectId: string, criterion: Criterion, random: SeededRandom, since: number, now: number): Answer {
  const value = answerValueSchema.parse(random.pick(USUAL));
  const at = since + Math.floor(random.next() * (now - since));
  return { id: answerId(subjectId, criterion), subjectId, criterion, value, by: 'me', at };
}
