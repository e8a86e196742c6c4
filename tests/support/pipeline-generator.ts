import { db } from '@/storage/db';
import type { Company } from '@/storage/model/company';
import { companyNameKey } from '@/storage/model/company-name';
import { type Contact, contactIdSchema } from '@/storage/model/contact';
import { conversationFields } from '@/storage/model/conversation-fields';
import type { FollowUp } from '@/storage/model/follow-up';
import type { Interaction } from '@/storage/model/interaction';
import { profileUrlOf } from '@/storage/model/linkedin-address';
import { matchKeysOf } from '@/storage/model/match-keys';
import { nextFollowUpAt } from '@/storage/model/next-follow-up-at';
import { searchWordsOf } from '@/storage/model/search-words';
import { STAGES, type Stage } from '@/storage/model/stage';
import { stageCounterKey } from '@/storage/model/stage-deltas';
import { withoutAbsent } from '@/storage/model/touched-row';
import { COMPANY_NAMES, FAMILY_NAMES, GIVEN_NAMES, JOB_TITLES, PLACES, SENTENCES } from './fictional-words';
import { type SeededRandom, seededRandom } from './seeded-random';

const DAY_MS = 86_400_000;
const BATCH = 2_000;
const MOST_INTERACTIONS = 400;
/** Of a hundred contacts, in the order of STAGES: lead, prospect, opportunity, customer, nurture, disqualified, lost. */
const SHARES = [58, 20, 6, 6, 5, 3, 2];

interface Batch {
  contacts: Contact[];
  companies: Company[];
  interactions: Interaction[];
  followUps: FollowUp[];
}

/**
 * Fills the database with a pipeline of fictional people, past the commands: one who has answered twice and hundreds who
 * never did, interactions by a power law, follow-ups around `now` (epoch milliseconds). The same seed gives the same rows.
 */
export async function fillPipeline(contacts: number, seed: number, now: number): Promise<void> {
  const stages = new Map<Stage, number>();
  for (const batch of generatePipeline(contacts, seed, now)) {
    for (const { stage } of batch.contacts) stages.set(stage, (stages.get(stage) ?? 0) + 1);
    await db.transaction('rw', db.contacts, db.companies, db.interactions, db.followUps, async () => {
      await db.companies.bulkPut(batch.companies);
      await db.contacts.bulkAdd(batch.contacts);
      await db.interactions.bulkAdd(batch.interactions);
      await db.followUps.bulkAdd(batch.followUps);
    });
  }
  await db.counters.bulkPut([...stages].map(([stage, value]) => ({ key: stageCounterKey(stage), value })));
}

/** The rows of a pipeline, in batches that fit into one transaction each. */
export function* generatePipeline(contacts: number, seed: number, now: number): Generator<Batch> {
  const random = seededRandom(seed);
  for (let start = 0; start < contacts; start += BATCH) {
    const batch: Batch = { contacts: [], companies: [], interactions: [], followUps: [] };
    const end = Math.min(contacts, start + BATCH);
    for (let index = start; index < end; index += 1) addContact(batch, index, random, now);
    yield batch;
  }
}

function addContact(batch: Batch, index: number, random: SeededRandom, now: number): void {
  const createdAt = now - random.whole(400 * DAY_MS);
  const company = companyOf(random, createdAt);
  const person = personOf(index, company, random, createdAt);
  const interactions = interactionsWith(person, random, now);
  const followUps = followUpsOf(person, random, now);
  const contact: Contact = {
    ...person,
    ...conversationFields(interactions),
    nextFollowUpAt: nextFollowUpAt(followUps),
    searchWords: searchWordsOf(person),
    matchKeys: matchKeysOf(person),
    updatedAt: interactions.reduce((latest, { at }) => Math.max(latest, at), createdAt),
  };
  batch.contacts.push(withoutAbsent(contact));
  batch.interactions.push(...interactions);
  batch.followUps.push(...followUps);
  if (!batch.companies.some(({ id }) => id === company.id)) batch.companies.push(company);
}

/** Few large accounts and many small ones. */
function companyOf(random: SeededRandom, createdAt: number): Company {
  const number = random.powerLaw(1.5, 4_000);
  const name = `${COMPANY_NAMES[number % COMPANY_NAMES.length]} ${number}`;
  const nameKey = companyNameKey(name);
  return { id: `name:${nameKey}`, name, nameKey, createdAt, updatedAt: createdAt };
}

function personOf(index: number, company: Company, random: SeededRandom, createdAt: number): Contact {
  const name = `${random.pick(GIVEN_NAMES)} ${random.pick(FAMILY_NAMES)}`;
  const jobTitle = random.pick(JOB_TITLES);
  const slug = `person-${index}`;
  const said = { origin: 'page', source: 'topcard', at: createdAt } as const;
  return {
    id: contactIdSchema.parse(`generated-${index}`),
    name,
    jobTitle,
    headline: `${jobTitle} at ${company.name}`,
    companyName: company.name,
    companyId: company.id,
    location: random.pick(PLACES),
    emails: [`${slug}@company-${index % 4_000}.example`],
    phones: [],
    linkedinSlug: slug,
    linkedinMemberNumber: index + 1,
    profileUrl: profileUrlOf(slug),
    stage: stageOf(random.whole(100)),
    stageChangedAt: createdAt,
    source: 'linkedin-profile',
    provenance: { name: said, jobTitle: said, headline: said, companyName: said, location: said },
    createdAt,
    updatedAt: createdAt,
    inboundCount: 0,
    outboundCount: 0,
    searchWords: [],
    matchKeys: [],
  };
}

function stageOf(percent: number): Stage {
  const reached = SHARES.map((_, index) => SHARES.slice(0, index + 1).reduce((sum, share) => sum + share));
  return STAGES[reached.findIndex((share) => percent < share)] ?? 'lead';
}

/** A lead has not answered; everybody who was ever a prospect has. */
function interactionsWith({ id, stage, createdAt }: Contact, random: SeededRandom, now: number): Interaction[] {
  const answers = stage !== 'lead' && stage !== 'disqualified';
  const count = random.powerLaw(2.3, MOST_INTERACTIONS) - (answers ? 0 : 1);
  return Array.from({ length: count }, (_, index) => {
    const isInbound = answers && (index === 0 || random.next() < 0.4);
    const isAutomatic = !isInbound && random.next() < 0.05;
    const at = createdAt + Math.floor(random.next() * (now - createdAt));
    return {
      id: `${id}:email:${index}`,
      contactId: id,
      channel: 'email',
      kind: isAutomatic ? 'auto-reply' : 'message',
      direction: isInbound || isAutomatic ? 'inbound' : 'outbound',
      genuine: !isAutomatic,
      at,
      subject: random.pick(SENTENCES),
      excerpt: `${random.pick(SENTENCES)} ${random.pick(SENTENCES)}`,
      threadId: `thread-${id}`,
      messageId: String(index),
      loggedAt: at,
    };
  });
}

function followUpsOf({ id, createdAt }: Contact, random: SeededRandom, now: number): FollowUp[] {
  if (random.next() > 0.2) return [];
  const dueAt = now + (random.whole(75) - 15) * DAY_MS;
  return [{ id: `${id}:follow-up`, contactId: id, status: 'open', dueAt, createdAt, snoozeCount: 0 }];
}
