import { beforeEach, describe, expect, it, vi } from 'vitest';
import { clock } from '@/storage/clock';
import { completeFollowUp } from '@/storage/commands/complete-follow-up';
import { logInteraction } from '@/storage/commands/log-interaction';
import { markNotified } from '@/storage/commands/mark-notified';
import { nurtureContact } from '@/storage/commands/nurture-contact';
import { resettleFollowUps } from '@/storage/commands/resettle-follow-ups';
import { setFollowUp } from '@/storage/commands/set-follow-up';
import { snoozeFollowUp } from '@/storage/commands/snooze-follow-up';
import { undoEvent } from '@/storage/commands/undo-event';
import { db } from '@/storage/db';
import type { Repeat } from '@/storage/model/repeat';
import type { WallMoment } from '@/storage/model/wall-moment';
import { WORKING_TIME } from '@/storage/model/when/working-time';
import { followUpsOf } from '@/storage/queries/follow-ups-of';
import { freshDatabase } from '../../support/fresh-database';
import { failureFrom, kept, savedLead } from '../examples';
import { wholeDatabase } from '../whole-database';

/** Friday, 27 March 2026, 14:00 in Berlin: the clocks are put forward on Sunday. */
const NOW = Date.UTC(2026, 2, 27, 13);

beforeEach(async () => {
  await freshDatabase();
  vi.spyOn(clock, 'zone').mockReturnValue('Europe/Berlin');
  vi.spyOn(clock, 'now').mockReturnValue(NOW);
});

const mine = (wall: string): WallMoment => ({ wall, zone: 'Europe/Berlin' });
const theirs = (wall: string): WallMoment => ({ wall, zone: 'America/New_York', isTheirs: true });
const openOf = async (contactId: Awaited<ReturnType<typeof savedLead>>) =>
  (await followUpsOf(contactId)).filter(({ status }) => status === 'open');

describe('a moment of the wall', () => {
  it.each([
    ['mine before the change', mine('2026-03-28T09:00'), Date.UTC(2026, 2, 28, 8)],
    ['mine after it', mine('2026-03-30T09:00'), Date.UTC(2026, 2, 30, 7)],
    ['theirs', theirs('2026-03-30T09:00'), Date.UTC(2026, 2, 30, 13)],
    ['mine, said elsewhere', { wall: '2026-03-30T09:00', zone: 'Asia/Tokyo' }, Date.UTC(2026, 2, 30, 7)],
  ])('is kept with the instant that it comes to: %s', async (_, when, dueAt) => {
    const contactId = await savedLead();
    const { followUpId } = await setFollowUp({ contactId, when });
    expect(await db.followUps.get(followUpId)).toMatchObject({ when, dueAt });
    expect((await kept(contactId)).nextFollowUpAt).toBe(dueAt);
  });

  it('is kept with all that was said of it', async () => {
    const said = {
      ...{ repeat: { every: 2, unit: 'week' as const }, why: 'quiet' as const, touch: 'call' as const },
      ...{ agenda: ['Who decides?'], templateId: 'template-1', note: 'call back' },
    };
    const { followUpId } = await setFollowUp({ contactId: await savedLead(), when: mine('2026-03-30T09:00'), ...said });
    expect(await db.followUps.get(followUpId)).toMatchObject(said);
  });

  it('moves a snoozed follow-up, and a time without a wall takes it off the wall', async () => {
    const { followUpId } = await setFollowUp({ contactId: await savedLead(), dueAt: 5_000 });
    await snoozeFollowUp(followUpId, mine('2026-03-30T09:00'));
    expect(await db.followUps.get(followUpId)).toMatchObject({ dueAt: Date.UTC(2026, 2, 30, 7), snoozeCount: 1 });
    await snoozeFollowUp(followUpId, 9_000);
    expect(await db.followUps.get(followUpId)).not.toHaveProperty('when');
  });

  it('says when to come back to somebody, and what is next after a call', async () => {
    const when = mine('2026-06-01T09:00');
    const [nurtured, called] = [await savedLead(), await savedLead()];
    await nurtureContact({ contactId: nurtured, when });
    const at = NOW;
    await logInteraction({
      ...{ contactId: called, channel: 'call', kind: 'call', direction: 'outbound', at },
      followUp: { when },
    });
    for (const contactId of [nurtured, called]) {
      expect(await openOf(contactId)).toMatchObject([{ when, dueAt: Date.UTC(2026, 5, 1, 7) }]);
    }
  });

  it.each([
    ['a day that is none', mine('2026-02-31T09:00')],
    ['an hour that is none', mine('2026-03-30T24:00')],
    ['a zone that is none', { wall: '2026-03-30T09:00', zone: 'Mars/Olympus' }],
  ])('is refused with %s', async (_, when) => {
    const contactId = await savedLead();
    expect(await failureFrom(setFollowUp({ contactId, when }))).toMatchObject({ code: 'invalid' });
    expect(await failureFrom(nurtureContact({ contactId, when }))).toMatchObject({ code: 'invalid' });
    expect(await failureFrom(snoozeFollowUp('any', when))).toMatchObject({ code: 'invalid' });
    expect(await failureFrom(setFollowUp({ contactId }))).toMatchObject({ code: 'invalid' });
  });
});

describe('a follow-up that repeats', () => {
  const repeating = async (when: WallMoment, repeat: Repeat) => {
    const contactId = await savedLead();
    return { contactId, ...(await setFollowUp({ contactId, when, repeat, note: 'call back', touch: 'call' })) };
  };

  it.each([
    ['to a time', mine('2026-03-27T16:00'), Date.UTC(2026, 2, 28, 8), mine('2026-04-03T16:00')],
    ['to another wall', theirs('2026-03-27T16:00'), mine('2026-03-28T09:00'), theirs('2026-04-03T16:00')],
  ])('goes on at its own hour and zone after it was put off %s, however often', async (_, when, due, next) => {
    const { contactId, followUpId } = await repeating(when, { every: 1, unit: 'week' });
    await snoozeFollowUp(followUpId, due);
    await snoozeFollowUp(followUpId, Date.UTC(2026, 2, 29, 8));
    await completeFollowUp(followUpId);
    expect(await openOf(contactId)).toMatchObject([{ when: next }]);
    expect((await openOf(contactId))[0]).not.toHaveProperty('repeatFrom');
  });

  it('is done and set for its next time in one command with one undo', async () => {
    const { contactId, followUpId } = await repeating(mine('2026-03-27T09:00'), { every: 1, unit: 'week' });
    const before = await wholeDatabase('events', 'outbox');
    const { eventId } = await completeFollowUp(followUpId);
    expect(await db.followUps.get(followUpId)).toMatchObject({ status: 'done' });
    const next = {
      when: mine('2026-04-03T09:00'),
      note: 'call back',
      touch: 'call',
      repeat: { every: 1, unit: 'week' },
    };
    expect(await openOf(contactId)).toMatchObject([{ ...next, dueAt: Date.UTC(2026, 3, 3, 7), snoozeCount: 0 }]);
    await undoEvent(eventId);
    expect(await wholeDatabase('events', 'outbox')).toEqual(before);
  });

  it('leaves out what was missed, on the wall of whoever it hangs on', async () => {
    const { contactId, followUpId } = await repeating(theirs('2026-03-03T09:00'), { every: 1, unit: 'day' });
    await completeFollowUp(followUpId);
    // Nine o'clock in New York on that Friday has just passed.
    expect(await openOf(contactId)).toMatchObject([{ when: theirs('2026-03-28T09:00') }]);
  });

  it('leaves out days off', async () => {
    const { contactId, followUpId } = await repeating(mine('2026-03-27T09:00'), { every: 1, unit: 'workingDay' });
    await completeFollowUp(followUpId, { workingTime: { ...WORKING_TIME, daysOff: ['2026-03-30'] } });
    expect(await openOf(contactId)).toMatchObject([{ when: mine('2026-03-31T09:00') }]);
  });

  it('is set once, however often Done is pressed', async () => {
    const { contactId, followUpId } = await repeating(mine('2026-03-27T09:00'), { every: 1, unit: 'week' });
    await Promise.allSettled([completeFollowUp(followUpId), completeFollowUp(followUpId)]);
    expect(await openOf(contactId)).toHaveLength(1);
  });
});

describe('resettleFollowUps', () => {
  it('brings what hangs on the rep’s wall to the new zone, and nothing else', async () => {
    const contactId = await savedLead();
    const ofRep = await setFollowUp({ contactId, when: mine('2026-03-30T09:00') });
    const ofThem = await setFollowUp({ contactId, when: theirs('2026-03-30T09:00') });
    const ofNobody = await setFollowUp({ contactId, dueAt: Date.UTC(2026, 2, 30, 8) });
    const { updatedAt } = await kept(contactId);
    const events = await db.events.count();
    expect(await resettleFollowUps('America/Los_Angeles')).toEqual({ moved: 1 });
    const due = async ({ followUpId }: { followUpId: string }) => (await db.followUps.get(followUpId))?.dueAt;
    expect(await due(ofRep)).toBe(Date.UTC(2026, 2, 30, 16));
    expect(await due(ofThem)).toBe(Date.UTC(2026, 2, 30, 13));
    expect(await due(ofNobody)).toBe(Date.UTC(2026, 2, 30, 8));
    expect(await kept(contactId)).toMatchObject({ nextFollowUpAt: Date.UTC(2026, 2, 30, 8), updatedAt });
    expect(await db.events.count()).toBe(events);
    expect(await resettleFollowUps('America/Los_Angeles')).toEqual({ moved: 0 });
    await resettleFollowUps('Europe/Berlin');
    expect(await kept(contactId)).toMatchObject({ nextFollowUpAt: Date.UTC(2026, 2, 30, 7) });
  });

  it('has the rep notified again of what comes later now', async () => {
    const { followUpId } = await setFollowUp({ contactId: await savedLead(), when: mine('2026-03-27T13:00') });
    await markNotified([followUpId], NOW);
    await resettleFollowUps('America/New_York');
    expect(await db.followUps.get(followUpId)).not.toHaveProperty('notifiedAt');
    await markNotified([followUpId], Date.UTC(2026, 2, 27, 17));
    await resettleFollowUps('Europe/Berlin');
    expect(await db.followUps.get(followUpId)).toHaveProperty('notifiedAt');
  });

  it('refuses a zone that is none', async () => {
    expect(await failureFrom(resettleFollowUps('Mars/Olympus'))).toMatchObject({ code: 'invalid' });
  });
});
