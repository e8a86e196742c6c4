import { beforeEach, expect, it } from 'vitest';
import { completeFollowUp } from '@/storage/commands/complete-follow-up';
import { setFollowUp } from '@/storage/commands/set-follow-up';
import { db } from '@/storage/db';
import { packJourneys } from '@/storage/model/numbers/journey-pack';
import { countOf, numbersPeople, numbersReport } from '@/storage/model/numbers/numbers-report';
import type { Part } from '@/storage/model/numbers/numbers-request';
import { journeysOf } from '@/storage/queries/journeys-of';
import { numberEvidence } from '@/storage/queries/number-evidence';
import { freshDatabase } from '../../support/fresh-database';
import { savedLead } from '../examples';

const NOON = Date.UTC(2026, 10, 22, 12);
const HOUR = 3_600_000;

beforeEach(freshDatabase);

/** What the report of follow-ups says at noon in Berlin. */
async function reported(now = NOON) {
  const [from, to] = [now - 400 * 24 * HOUR, now + 40 * 24 * HOUR];
  const common = { report: 'followUps', by: 'week', from, to, days: 30, query: '', now } as const;
  const request = { ...common, zone: 'Europe/Berlin' };
  const journeys = [...(await journeysOf(await db.contacts.toCollection().primaryKeys()))];
  const parts = [{ ids: journeys.map(([id]) => id), pack: packJourneys(journeys.map(([, journey]) => journey)) }];
  return { request, parts, report: numbersReport(request, parts) };
}

async function dueAt(contactId: Awaited<ReturnType<typeof savedLead>>, at: number, note: string): Promise<string> {
  const { followUpId } = await setFollowUp({ contactId, dueAt: NOON + 1_000 * 24 * HOUR, note });
  await db.followUps.update(followUpId, { dueAt: at });
  return followUpId;
}

it.each([
  ['yesterday in the evening', Date.UTC(2026, 10, 21, 22, 59), 'open'],
  ['this morning', Date.UTC(2026, 10, 21, 23), 'ahead'],
  ['tomorrow', NOON + 24 * HOUR, 'ahead'],
] as const)('a follow-up due %s is overdue once its day has passed, as in the lists', async (_, at, part) => {
  await dueAt(await savedLead('Ada'), at, 'Ask.');
  expect((await reported()).report.total.counts).toEqual({ [part]: 1 });
});

it('shows the very follow-ups that a number counts, not the other ones of the same people', async () => {
  const contactId = await savedLead('Ada');
  await dueAt(contactId, NOON - 48 * HOUR, 'First.');
  await dueAt(contactId, NOON - 72 * HOUR, 'Before it.');
  await dueAt(contactId, NOON + 48 * HOUR, 'To come.');
  await completeFollowUp(await dueAt(contactId, NOON - 96 * HOUR, 'Kept.'));
  const { request, parts, report } = await reported();
  const notes = async (part: Part) => {
    const cell = { parts: [part] };
    const [person] = await numberEvidence(request, cell, numbersPeople(request, cell, parts));
    expect(person?.followUps).toHaveLength(countOf(report, cell));
    expect(person?.interaction).toBeUndefined();
    return person?.followUps?.map(({ note }) => note);
  };
  expect(await notes('open')).toEqual(['Before it.', 'First.']);
  expect(await notes('ahead')).toEqual(['To come.']);
});
