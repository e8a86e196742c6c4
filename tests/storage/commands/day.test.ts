import { beforeEach, describe, expect, it } from 'vitest';
import { changeStage } from '@/storage/commands/change-stage';
import { completeFollowUp } from '@/storage/commands/complete-follow-up';
import { logInteraction } from '@/storage/commands/log-interaction';
import { setAgenda } from '@/storage/commands/set-agenda';
import { setFollowUp } from '@/storage/commands/set-follow-up';
import { settleAnswer } from '@/storage/commands/settle-answer';
import { snoozeFollowUps } from '@/storage/commands/snooze-follow-ups';
import { undoEvent } from '@/storage/commands/undo-event';
import { db } from '@/storage/db';
import type { ContactId } from '@/storage/model/contact';
import { startOfDay } from '@/storage/model/wall-time';
import { dueIds } from '@/storage/queries/due-ids';
import { myDay } from '@/storage/queries/my-day';
import { freshDatabase } from '../../support/fresh-database';
import { failureFrom, kept, savedLead } from '../examples';

const NOW = Date.now();
const DAY_MS = 86_400_000;
const MOST = { answered: 5, overdue: 5, today: 5, next: 5 };

let ada: ContactId;
beforeEach(async () => {
  await freshDatabase();
  ada = await savedLead();
});

const answer = (contactId: ContactId, at = NOW - 1_000) =>
  logInteraction({ contactId, channel: 'email', kind: 'message', direction: 'inbound', at, note: 'Yes.' });
const waits = async (contactId: ContactId) => (await kept(contactId)).awaitingReplySince;
const openOf = (contactId: ContactId) => db.followUps.where('[contactId+status]').equals([contactId, 'open']).toArray();

describe('an answer that waits', () => {
  it('waits until it is settled, and again when that is undone', async () => {
    await answer(ada);
    expect(await waits(ada)).toBe(NOW - 1_000);
    const { eventId } = await settleAnswer({ contactId: ada });
    expect(await waits(ada)).toBeUndefined();
    await undoEvent(eventId);
    expect(await waits(ada)).toBe(NOW - 1_000);
  });

  it('settled for later has a follow-up then', async () => {
    await answer(ada);
    const { eventId } = await settleAnswer({ contactId: ada, due: NOW + DAY_MS });
    expect(await waits(ada)).toBeUndefined();
    expect(await openOf(ada)).toMatchObject([{ dueAt: NOW + DAY_MS, why: 'answered' }]);
    await undoEvent(eventId);
    expect(await openOf(ada)).toEqual([]);
  });

  it('with a follow-up that repeats is settled with it, and the next one is set', async () => {
    const dueAt = NOW - DAY_MS;
    const { followUpId } = await setFollowUp({ contactId: ada, dueAt, repeat: { every: 1, unit: 'week' } });
    await db.interactions.clear();
    await settleAnswer({ contactId: ada, followUpId, outcome: 'answered' });
    expect(await db.followUps.get(followUpId)).toMatchObject({ status: 'done', outcome: 'answered' });
    expect(await openOf(ada)).toHaveLength(1);
  });
});

describe('what became of a follow-up', () => {
  it('is kept with what closed it', async () => {
    const { followUpId } = await setFollowUp({ contactId: ada, dueAt: NOW });
    await completeFollowUp(followUpId, { outcome: 'noAnswer', evidenceId: 'i-1' });
    expect(await db.followUps.get(followUpId)).toMatchObject({
      ...{ status: 'done', outcome: 'noAnswer', evidenceId: 'i-1' },
    });
    expect(await failureFrom(completeFollowUp(followUpId))).toMatchObject({ code: 'gone' });
  });

  it('the agenda of a meeting is kept and taken back', async () => {
    const { followUpId } = await setFollowUp({ contactId: ada, dueAt: NOW, touch: 'meeting' });
    const { eventId } = await setAgenda(followUpId, ['Prices']);
    expect((await db.followUps.get(followUpId))?.agenda).toEqual(['Prices']);
    await undoEvent(eventId);
    expect((await db.followUps.get(followUpId))?.agenda).toBeUndefined();
  });
});

describe('several follow-ups', () => {
  it('are put off by one command and brought back by one undo; those that are not open are left out', async () => {
    const eve = await savedLead('Eve Nair');
    const ids = [ada, eve, ada].map(async (contactId, index) => {
      return (await setFollowUp({ contactId, dueAt: NOW - (index + 1) * DAY_MS })).followUpId;
    });
    const [first = '', second = '', third = ''] = await Promise.all(ids);
    await completeFollowUp(third);
    const before = await db.followUps.bulkGet([first, second, third]);
    const due = NOW + DAY_MS;
    const { eventId, count } = await snoozeFollowUps([first, second, third, first, 'nobody'], due);
    expect(count).toBe(2);
    expect((await kept(ada)).nextFollowUpAt).toBe(due);
    expect((await kept(eve)).nextFollowUpAt).toBe(due);
    await undoEvent(eventId);
    expect(await db.followUps.bulkGet([first, second, third])).toEqual(before);
    expect(await failureFrom(snoozeFollowUps([third], due))).toMatchObject({ code: 'gone' });
    expect(await failureFrom(snoozeFollowUps([], due))).toMatchObject({ code: 'invalid' });
  });
});

describe('a call', () => {
  it.each([
    ['talked', 'inbound', NOW - 5],
    ['noAnswer', 'outbound', undefined],
    ['voicemail', 'outbound', undefined],
    ['wrongNumber', 'outbound', undefined],
    ['busy', 'outbound', undefined],
  ] as const)('%s is %s', async (callOutcome, direction, twoWayAt) => {
    // The outcome says which way it went, whatever the form said.
    const call = { channel: 'call', kind: 'call', direction: 'inbound', callOutcome } as const;
    const { interactionId } = await logInteraction({ ...call, contactId: ada, at: NOW - 5 });
    expect(await db.interactions.get(interactionId)).toMatchObject({ direction, callOutcome });
    expect((await kept(ada)).twoWayAt).toBe(twoWayAt);
  });

  it('has an outcome, and nothing else has', async () => {
    const mail = { channel: 'email', kind: 'message', direction: 'inbound', callOutcome: 'talked' } as const;
    expect(await failureFrom(logInteraction({ ...mail, contactId: ada, at: NOW }))).toMatchObject({ code: 'invalid' });
  });
});

describe('the day', () => {
  it('has who answered on top with what is due, and the others by day', async () => {
    const [eve, tom, una] = [await savedLead('Eve Nair'), await savedLead('Tom Vela'), await savedLead('Una Kelly')];
    await setFollowUp({ contactId: eve, dueAt: startOfDay(NOW) - DAY_MS });
    await setFollowUp({ contactId: tom, dueAt: startOfDay(NOW) + 1 });
    await setFollowUp({ contactId: una, dueAt: NOW + 7 * DAY_MS });
    await answer(ada, NOW - 2_000);
    await setFollowUp({ contactId: ada, dueAt: startOfDay(NOW) - 2 * DAY_MS });
    const day = await myDay(NOW, MOST);
    const names = (part: keyof typeof day) => day[part].entries.map(({ contact }) => contact.name);
    expect(names('answered')).toEqual(['Ada Vermeer']);
    expect(day.answered.entries[0]).toMatchObject({ last: { excerpt: 'Yes.' }, followUp: { contactId: ada } });
    expect([names('overdue'), names('today'), names('next')]).toEqual([['Eve Nair'], ['Tom Vela'], ['Una Kelly']]);
    expect(Object.values(day).map(({ total }) => total)).toEqual([1, 1, 1, 1]);
    expect(await dueIds(NOW, 'overdue')).toHaveLength(2);
  });

  it('has nobody on top who is out of the funnel, until they come back in', async () => {
    await answer(ada, NOW - 2_000);
    const names = async () => (await myDay(NOW, MOST)).answered.entries.map(({ contact }) => contact.name);
    expect(await names()).toEqual(['Ada Vermeer']);
    const { eventId } = await changeStage({ contactId: ada, to: 'disqualified', reason: 'noNeed' });
    expect(await names()).toEqual([]);
    await undoEvent(eventId);
    expect(await names()).toEqual(['Ada Vermeer']);
  });

  it('lists all that is due of a day, as many as there are', async () => {
    for (let index = 0; index < 3; index += 1) await setFollowUp({ contactId: ada, dueAt: NOW - (index + 2) * DAY_MS });
    await setFollowUp({ contactId: ada, dueAt: startOfDay(NOW) });
    await setFollowUp({ contactId: ada, dueAt: startOfDay(NOW, 1) - 1 });
    await setFollowUp({ contactId: ada, dueAt: startOfDay(NOW, 1) });
    const counts = (['overdue', 'today', 'due'] as const).map(async (days) => (await dueIds(NOW, days)).length);
    expect(await Promise.all(counts)).toEqual([3, 2, 5]);
  });

  it('counts what it does not show', async () => {
    for (let index = 0; index < 7; index += 1) await setFollowUp({ contactId: ada, dueAt: NOW - (index + 2) * DAY_MS });
    const { overdue } = await myDay(NOW, { ...MOST, overdue: 2 });
    expect(overdue.entries.map(({ followUp }) => followUp?.dueAt)).toEqual([NOW - 8 * DAY_MS, NOW - 7 * DAY_MS]);
    expect(overdue.total).toBe(7);
  });
});
