import { beforeEach, describe, expect, it } from 'vitest';
import { cancelFollowUp } from '@/storage/commands/cancel-follow-up';
import { completeFollowUp } from '@/storage/commands/complete-follow-up';
import { markNotified } from '@/storage/commands/mark-notified';
import { setFollowUp } from '@/storage/commands/set-follow-up';
import { snoozeFollowUp } from '@/storage/commands/snooze-follow-up';
import { db } from '@/storage/db';
import { contactIdSchema } from '@/storage/model/contact';
import { freshDatabase } from '../../support/fresh-database';
import { failureFrom, kept, savedLead } from '../examples';
import { wholeDatabase } from '../whole-database';

beforeEach(freshDatabase);

const followUp = async (dueAt = 5_000, contactId = savedLead()) => {
  const id = await contactId;
  const { followUpId, eventId } = await setFollowUp({ contactId: id, dueAt, note: 'call back' });
  return { contactId: id, followUpId, eventId };
};
const eventType = async ({ eventId }: { eventId: string }) => (await db.events.get(eventId))?.type;

describe('follow-ups', () => {
  it('are set, and the earliest open one is the next', async () => {
    const { contactId, followUpId, eventId } = await followUp(5_000);
    await setFollowUp({ contactId, dueAt: 3_000 });
    expect(await db.followUps.get(followUpId)).toMatchObject({
      contactId,
      status: 'open',
      dueAt: 5_000,
      note: 'call back',
      snoozeCount: 0,
    });
    expect((await kept(contactId)).nextFollowUpAt).toBe(3_000);
    expect(await eventType({ eventId })).toBe('followUpSet');
  });

  it('are put off, and then notified of anew', async () => {
    const { contactId, followUpId } = await followUp();
    await markNotified([followUpId], 5_001);
    const snoozed = await snoozeFollowUp(followUpId, 9_000);
    expect(await db.followUps.get(followUpId)).toMatchObject({ dueAt: 9_000, snoozeCount: 1 });
    expect(await db.followUps.get(followUpId)).not.toHaveProperty('notifiedAt');
    expect((await kept(contactId)).nextFollowUpAt).toBe(9_000);
    expect(await eventType(snoozed)).toBe('followUpSnoozed');
  });

  it('are done, or cancelled, and no longer next', async () => {
    const first = await followUp(5_000);
    const second = await followUp(6_000, Promise.resolve(first.contactId));
    const done = await completeFollowUp(first.followUpId);
    expect(await db.followUps.get(first.followUpId)).toMatchObject({ status: 'done', doneAt: expect.any(Number) });
    expect((await kept(first.contactId)).nextFollowUpAt).toBe(6_000);
    const cancelled = await cancelFollowUp(second.followUpId);
    expect(await kept(first.contactId)).not.toHaveProperty('nextFollowUpAt');
    expect([await eventType(done), await eventType(cancelled)]).toEqual(['followUpDone', 'followUpCancelled']);
  });

  it('are answered once: a second Done from a notification says that it is gone', async () => {
    const { followUpId } = await followUp();
    const twice = await Promise.allSettled([completeFollowUp(followUpId), completeFollowUp(followUpId)]);
    expect(twice.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    for (const command of [
      completeFollowUp(followUpId),
      cancelFollowUp(followUpId),
      snoozeFollowUp(followUpId, 9_000),
    ]) {
      expect(await failureFrom(command)).toEqual({ code: 'gone', detail: 'followUps' });
    }
  });

  it('refuse a time that is none, and a contact who is gone', async () => {
    const { followUpId } = await followUp();
    expect(await failureFrom(snoozeFollowUp(followUpId, Number.NaN))).toMatchObject({ code: 'invalid' });
    expect(await failureFrom(followUp(1.5))).toMatchObject({ code: 'invalid' });
    expect(await failureFrom(followUp(5_000, Promise.resolve(contactIdSchema.parse('none'))))).toMatchObject({
      code: 'gone',
    });
  });
});

describe('markNotified', () => {
  it('is no event, and leaves out what is not open', async () => {
    const [open, done] = [await followUp(), await followUp()];
    await completeFollowUp(done.followUpId);
    const before = await wholeDatabase('followUps');
    await markNotified([open.followUpId, done.followUpId, 'none'], 7_000);
    expect(await wholeDatabase('followUps')).toEqual(before);
    expect(await db.followUps.get(open.followUpId)).toMatchObject({ notifiedAt: 7_000 });
    expect(await db.followUps.get(done.followUpId)).not.toHaveProperty('notifiedAt');
  });
});
