import { beforeEach, describe, expect, it } from 'vitest';
import { liftDoNotContact } from '@/storage/commands/lift-do-not-contact';
import { logThread } from '@/storage/commands/log-thread';
import { reviveAddress } from '@/storage/commands/revive-address';
import { setDoNotContact } from '@/storage/commands/set-do-not-contact';
import { setFollowUp } from '@/storage/commands/set-follow-up';
import { snoozeFollowUp } from '@/storage/commands/snooze-follow-up';
import { undoEvent } from '@/storage/commands/undo-event';
import { db } from '@/storage/db';
import type { ContactId } from '@/storage/model/contact';
import type { ThreadMessage } from '@/storage/model/page-reading';
import { freshDatabase } from '../../support/fresh-database';
import { failureFrom, kept, message, savedLead } from '../examples';

beforeEach(freshDatabase);

const DAY_MS = 86_400_000;
/** A day of return so many days ahead, as notices give it. */
const dayIn = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);
const ada = () => savedLead('Ada', ['ada@vermeer.example']);
const log = (contactId: ContactId, over: Partial<ThreadMessage>) =>
  logThread({ contactId, threadId: 't1', subject: 'Looms', messages: [message(over)] });
const absence = (over: ThreadMessage['absence']): Partial<ThreadMessage> => ({
  kind: 'absence',
  kindReason: 'out of the office',
  absence: over,
});

describe('an absence notice', () => {
  it('moves the follow-up that lies before the return to the next working morning behind it, and says why', async () => {
    const contactId = await ada();
    const { followUpId } = await setFollowUp({ contactId, dueAt: Date.now() + DAY_MS });
    const { followUpId: later } = await setFollowUp({ contactId, dueAt: Date.now() + 40 * DAY_MS });
    const before = await db.followUps.toArray();
    const { effects = [] } = await log(contactId, absence({ returnsOn: dayIn(10) }));
    expect(effects).toMatchObject([{ what: 'followUpMoved', returnsOn: dayIn(10), count: 1 }]);
    const moved = await db.followUps.get(followUpId);
    const due = new Date(moved?.dueAt ?? 0);
    expect([due.getHours(), due.getMinutes()]).toEqual([9, 0]);
    expect([0, 6]).not.toContain(due.getDay());
    expect(due.getTime()).toBeGreaterThan(new Date(`${dayIn(10)}T23:59:59`).getTime());
    expect(moved?.awayUntil).toEqual({ day: dayIn(10), evidenceId: `${contactId}:email:18c2a1` });
    expect((await kept(contactId)).nextFollowUpAt).toBe(moved?.dueAt);
    expect(await db.followUps.get(later)).toEqual(before.find(({ id }) => id === later));
    await undoEvent(effects[0]?.eventId ?? '');
    expect(await db.followUps.toArray()).toEqual(before);
  });

  it('forgets why once the rep chooses another time', async () => {
    const contactId = await ada();
    const { followUpId } = await setFollowUp({ contactId, dueAt: Date.now() + DAY_MS });
    await log(contactId, absence({ returnsOn: dayIn(10) }));
    await snoozeFollowUp(followUpId, Date.now() + 5 * DAY_MS);
    expect((await db.followUps.get(followUpId))?.awayUntil).toBeUndefined();
  });

  it.each([
    ['that is over moves nothing', -3],
    ['that ends before the follow-up moves nothing', 1],
  ])('%s', async (_, days) => {
    const contactId = await ada();
    await setFollowUp({ contactId, dueAt: Date.now() + 5 * DAY_MS });
    expect((await log(contactId, absence({ returnsOn: dayIn(days) }))).effects).toBeUndefined();
  });

  it('of somebody who left is kept at the contact, for the company that they had', async () => {
    const contactId = await ada();
    const { effects = [] } = await log(contactId, absence({ leftCompany: true }));
    expect(effects).toMatchObject([{ what: 'leftCompany' }]);
    expect((await kept(contactId)).leftCompany).toMatchObject({ evidenceId: `${contactId}:email:18c2a1` });
    await undoEvent(effects[0]?.eventId ?? '');
    expect((await kept(contactId)).leftCompany).toBeUndefined();
  });
});

describe('a bounce', () => {
  const bounce = (text: string): Partial<ThreadMessage> => ({ kind: 'bounce', kindReason: 'Undeliverable', text });

  it('marks the address as dead; that can be undone and taken back', async () => {
    const contactId = await ada();
    const { effects = [] } = await log(contactId, bounce('ada@vermeer.example: 550 5.1.1 unknown user'));
    expect(effects).toMatchObject([{ what: 'addressDied', addresses: ['ada@vermeer.example'] }]);
    expect((await kept(contactId)).deadEmails).toEqual(['ada@vermeer.example']);
    const { eventId } = await reviveAddress(contactId, 'ada@vermeer.example');
    expect((await kept(contactId)).deadEmails).toBeUndefined();
    await undoEvent(eventId ?? '');
    expect((await kept(contactId)).deadEmails).toEqual(['ada@vermeer.example']);
    await undoEvent(effects[0]?.eventId ?? '');
    expect((await kept(contactId)).deadEmails).toBeUndefined();
    expect((await kept(contactId)).emails).toEqual(['ada@vermeer.example']);
  });

  it('is disproved by what they write from that address later, and not by what they wrote before', async () => {
    const contactId = await ada();
    const bounced = { ...bounce('ada@vermeer.example: 550 5.1.1 unknown user'), sentAt: 1_760_000_000_000 };
    const from = { address: 'ada@vermeer.example', isMe: false };
    await log(contactId, { id: 'b', ...bounced });
    expect((await log(contactId, { id: 'old', sender: from, sentAt: 1_750_000_000_000 })).effects).toBeUndefined();
    const { effects = [] } = await log(contactId, { id: 'new', sender: from, sentAt: 1_760_000_060_000 });
    expect(effects).toMatchObject([{ what: 'addressRevived', address: 'ada@vermeer.example' }]);
    expect((await kept(contactId)).deadEmails).toBeUndefined();
    await undoEvent(effects[0]?.eventId ?? '');
    expect((await kept(contactId)).deadEmails).toEqual(['ada@vermeer.example']);
  });

  it.each([
    ['a delay by its code', 'ada@vermeer.example: 451 4.4.1 connection timed out'],
    ['a delay by its words', 'Delivery to ada@vermeer.example is delayed. We will keep trying for 2 days.'],
    ['a full mailbox', 'ada@vermeer.example: 552 5.2.2 over quota'],
    ['a refused content', 'ada@vermeer.example: 554 5.7.1 message looks like spam'],
    ['somebody else’s address', 'bob@other.example: 550 5.1.1 unknown user'],
  ])('of another sort marks none: %s', async (_, text) => {
    const contactId = await ada();
    expect((await log(contactId, bounce(text))).effects).toBeUndefined();
    expect((await kept(contactId)).deadEmails).toBeUndefined();
  });
});

describe('do not contact', () => {
  it.each(['email', 'linkedin'] as const)('is set by a request in their own words, on %s', async (channel) => {
    const contactId = await ada();
    const { eventId, effects = [] } = await logThread({
      contactId,
      channel,
      threadId: 't1',
      messages: [message({ text: 'Thanks, but please remove me from your list.' })],
    });
    expect(effects).toMatchObject([{ what: 'doNotContact', words: expect.stringContaining('remove me') }]);
    expect((await kept(contactId)).doNotContact).toMatchObject({
      words: expect.stringContaining('remove me'),
      evidenceId: `${contactId}:${channel}:18c2a1`,
    });
    expect(await failureFrom(undoEvent(eventId ?? ''))).toMatchObject({ code: 'later-changes' });
    for (const id of [effects[0]?.eventId ?? '', eventId ?? '']) await undoEvent(id);
    expect((await kept(contactId)).doNotContact).toBeUndefined();
    expect(await db.interactions.count()).toBe(0);
  });

  it('cancels what would remind of writing, and one undo brings it back', async () => {
    const contactId = await ada();
    const { followUpId } = await setFollowUp({ contactId, dueAt: Date.now() + DAY_MS });
    const { effects = [] } = await log(contactId, { text: 'Please unsubscribe me and do not contact me again.' });
    expect(effects).toMatchObject([{ what: 'doNotContact', cancelled: 1 }]);
    expect(await db.followUps.get(followUpId)).toMatchObject({ status: 'cancelled' });
    expect((await kept(contactId)).nextFollowUpAt).toBeUndefined();
    await undoEvent(effects[0]?.eventId ?? '');
    expect(await db.followUps.get(followUpId)).toMatchObject({ status: 'open' });
    const { eventId, cancelled } = await setDoNotContact({ contactId, reason: 'Asked on the phone.' });
    expect(cancelled).toBe(1);
    await undoEvent(eventId ?? '');
    expect(await db.followUps.get(followUpId)).toMatchObject({ status: 'open' });
  });

  it('is not set by what a machine wrote, by our own words, or by an ordinary answer', async () => {
    const contactId = await ada();
    for (const over of [
      { id: 'n', kind: 'newsletter', kindReason: 'unsubscribe', text: 'Please remove me from your list' },
      { id: 'o', direction: 'outbound', text: 'Shall I remove you? Remove me from your list, say.' },
      { id: 'a', text: 'Yes, let us talk on Monday.' },
    ] as const)
      expect((await log(contactId, over)).effects).toBeUndefined();
  });

  it('is set and lifted by the rep, with a reason', async () => {
    const contactId = await ada();
    await setDoNotContact({ contactId, reason: 'Asked on the phone.' });
    expect((await kept(contactId)).doNotContact).toMatchObject({ reason: 'Asked on the phone.' });
    expect(await setDoNotContact({ contactId, reason: 'Again.' })).toEqual({ cancelled: 0 });
    expect(await failureFrom(liftDoNotContact(contactId, ' '))).toMatchObject({ code: 'invalid' });
    const { eventId } = await liftDoNotContact(contactId, 'They wrote that they changed their mind.');
    expect((await kept(contactId)).doNotContact).toBeUndefined();
    expect(await db.events.get(eventId ?? '')).toMatchObject({ reason: 'They wrote that they changed their mind.' });
  });
});
