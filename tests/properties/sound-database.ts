import { expect } from 'vitest';
import { checkCounters } from '@/storage/data-check/check-counters';
import { db } from '@/storage/db';
import { enrolmentSchema } from '@/storage/model/cadence/enrolment';
import { contactSchema } from '@/storage/model/contact';
import { correctedInteraction } from '@/storage/model/corrected-interactions';
import { dealSchema } from '@/storage/model/deal';
import { LINKEDIN_KEYS } from '@/storage/model/identity';
import { countLackingFollowUp } from '@/storage/queries/lacking-follow-up';
import { pipelineCounts } from '@/storage/queries/pipeline-counts';
import { recomputation, recomputedScoreBlocks, recountedStages } from '../storage/recount';

/** What holds of the database after every command. */
export async function expectSoundDatabase(): Promise<void> {
  await expectSoundContacts();
  await expectNoOrphans();
  await expectSoundCadences();
  await expectSoundDeals();
  expect(await pipelineCounts()).toEqual(await recountedStages());
  expect(await countLackingFollowUp()).toBe(await db.contacts.filter((one) => one.lacksFollowUp === 1).count());
  expect(await checkCounters(false), 'counters that differ from a recount').toBe(0);
  expect(await db.scoreBlocks.toArray()).toEqual(await recomputedScoreBlocks());
}

async function expectSoundContacts(): Promise<void> {
  const contacts = await db.contacts.toArray();
  const recomputed = await recomputation();
  for (const contact of contacts) {
    expect(contactSchema.parse(contact)).toEqual(contact);
    expect({ ...contact, ...recomputed(contact) }).toEqual(contact);
    expect(Object.values(contact)).not.toContain(undefined);
    expect(contact.companyId === undefined).toBe(contact.companyName === undefined);
  }
  for (const key of LINKEDIN_KEYS) {
    const values = contacts.flatMap((contact) => contact[key] ?? []);
    expect(values.length, `two contacts with one ${key}`).toBe(new Set(values).size);
  }
}

async function expectNoOrphans(): Promise<void> {
  const contacts = new Set<string>(await db.contacts.toCollection().primaryKeys());
  const companies = new Set(await db.companies.toCollection().primaryKeys());
  const owners = [
    ...(await ownersOfInteractions()),
    ...(await db.followUps.toArray()).map(({ contactId }) => contactId),
    ...(await db.enrolments.toArray()).map(({ contactId }) => contactId),
    ...(await db.draftUses.toArray()).map(({ contactId }) => contactId),
    ...(await db.notes.toArray()).flatMap(({ contactId }) => contactId ?? []),
    ...(await db.distinctPairs.toArray()).flatMap(({ contactIds }) => contactIds),
  ];
  expect(owners.filter((id) => !contacts.has(id))).toEqual([]);
  const subjects = (await db.answers.toArray()).map(({ subjectId }) => subjectId);
  expect(subjects.filter((id) => !contacts.has(id) && !companies.has(id))).toEqual([]);
  const employers = (await db.contacts.toArray()).flatMap(({ companyId }) => companyId ?? []);
  expect(employers.filter((id) => !companies.has(id))).toEqual([]);
  const noted = (await db.notes.toArray()).flatMap(({ companyId }) => companyId ?? []);
  expect(noted.filter((id) => !companies.has(id))).toEqual([]);
}

/** Everybody who takes part is there, once; it is with somebody or with a company; it was closed where it is closed. */
async function expectSoundDeals(): Promise<void> {
  for (const deal of await db.deals.toArray()) {
    expect(dealSchema.parse(deal)).toEqual(deal);
    expect(await db.contacts.bulkGet(deal.contactIds)).not.toContain(undefined);
    expect(new Set(deal.contactIds).size).toBe(deal.contactIds.length);
    if (deal.companyId) expect(await db.companies.get(deal.companyId)).toBeDefined();
    expect(deal.contactIds.length > 0 || deal.companyId !== undefined).toBe(true);
    expect(deal.closedAt === undefined).toBe(deal.status === 'open');
  }
}

/** Who is on a cadence may be on it, and on no other; of each one step waits, and of none that ended. */
async function expectSoundCadences(): Promise<void> {
  const enrolments = await db.enrolments.toArray();
  const live = enrolments.filter(({ status }) => status !== 'ended');
  const waiting = (await db.followUps.toArray()).filter((one) => one.status === 'open' && one.enrolmentId);
  expect(enrolments.map((one) => enrolmentSchema.parse(one))).toEqual(enrolments);
  expect(new Set(live.map(({ contactId }) => contactId)).size, 'on one cadence').toBe(live.length);
  expect(waiting.map(({ id }) => id).sort()).toEqual(live.map(({ followUpId }) => followUpId).sort());
  for (const { contactId, cadenceId } of live) {
    const [contact, cadence] = [await db.contacts.get(contactId), await db.cadences.get(cadenceId)];
    expect(contact?.doNotContact).toBeUndefined();
    expect(cadence?.steps.length).toBeGreaterThan(0);
  }
}

/** Whose each interaction is now; a correction is about an interaction that is there. */
async function ownersOfInteractions(): Promise<string[]> {
  const [interactions, corrections] = [await db.interactions.toArray(), await db.corrections.toArray()];
  const rows = new Map(interactions.map((row) => [row.id, row]));
  for (const { interactionId, contactId } of corrections) expect(rows.get(interactionId)?.contactId).toBe(contactId);
  return interactions.map((row) => correctedInteraction(row, corrections).contactId);
}
