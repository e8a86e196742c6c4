import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { awaitingReplySince, mayAwaitReply } from '@/storage/model/awaiting-reply';
import { contactIdSchema } from '@/storage/model/contact';
import { conversationFields } from '@/storage/model/conversation-fields';
import type { FollowUp } from '@/storage/model/follow-up';
import type { Channel, Direction, Interaction } from '@/storage/model/interaction';

const contactId = contactIdSchema.parse('ada');

const said = (at: number, direction: Direction, channel: Channel = 'email', genuine = true): Interaction => ({
  ...{ id: `${at}:${direction}:${channel}`, contactId, channel, kind: 'message', direction, genuine, at, loggedAt: at },
});
const done = (doneAt: number, evidenceId?: string): FollowUp => ({
  ...{ id: `f${doneAt}`, contactId, status: 'done', dueAt: doneAt, createdAt: 0, doneAt, snoozeCount: 0 },
  ...(evidenceId && { evidenceId }),
});

const since = (conversation: Interaction[], followUps: FollowUp[] = []) =>
  awaitingReplySince(conversationFields(conversation), conversation, followUps);

describe('since when an answer waits', () => {
  it.each<[string, Interaction[], FollowUp[], number | undefined]>([
    ['nothing was said', [], [], undefined],
    ['we wrote only', [said(1, 'outbound')], [], undefined],
    ['they answered', [said(1, 'outbound'), said(2, 'inbound')], [], 2],
    ['they wrote twice', [said(1, 'inbound'), said(3, 'inbound')], [], 3],
    ['we answered', [said(2, 'inbound'), said(3, 'outbound')], [], undefined],
    ['a machine answered', [said(1, 'outbound'), said(2, 'inbound', 'email', false)], [], undefined],
    ['a machine wrote after them', [said(2, 'inbound'), said(3, 'inbound', 'email', false)], [], 2],
    [
      'a machine wrote after us',
      [said(1, 'inbound'), said(2, 'outbound'), said(3, 'inbound', 'email', false)],
      [],
      undefined,
    ],
    ['we talked', [said(2, 'inbound', 'call')], [], undefined],
    ['we talked after their mail', [said(2, 'inbound'), said(3, 'inbound', 'call')], [], undefined],
    ['we met before their mail', [said(1, 'inbound', 'meeting'), said(2, 'inbound')], [], 2],
    ['a follow-up was done since', [said(2, 'inbound')], [done(3)], undefined],
    ['a follow-up was done before', [said(2, 'inbound')], [done(1)], 2],
    ['their answer itself closed the follow-up', [said(2, 'inbound')], [done(3, '2:inbound:email')], 2],
    ['a follow-up is open', [said(2, 'inbound')], [{ ...done(3), status: 'open' }], 2],
  ])('%s', (_, conversation, followUps, expected) => {
    expect(since(conversation, followUps)).toBe(expected);
  });

  it.each(['lost', 'disqualified'] as const)('is never of one who is %s', (stage) => {
    const conversation = [said(2, 'inbound')];
    expect(awaitingReplySince({ ...conversationFields(conversation), stage }, conversation, [])).toBeUndefined();
  });

  it('is never while they are not to be written to', () => {
    const conversation = [said(2, 'inbound')];
    expect(awaitingReplySince({ ...conversationFields(conversation), doNotContact: { at: 1 } }, conversation, [])).toBe(
      undefined,
    );
  });

  const interactions = fc.array(
    fc
      .record({
        at: fc.integer({ min: 1, max: 9 }),
        direction: fc.constantFrom<Direction>('inbound', 'outbound'),
        channel: fc.constantFrom<Channel>('email', 'linkedin', 'call', 'meeting'),
        genuine: fc.boolean(),
      })
      .map(({ at, direction, channel, genuine }) => said(at, direction, channel, genuine)),
    { maxLength: 6 },
  );

  it('is told by the contact alone to be impossible only where it is', () => {
    fc.assert(
      fc.property(interactions, (conversation) => {
        if (!mayAwaitReply(conversationFields(conversation))) expect(since(conversation)).toBeUndefined();
      }),
    );
  });

  it('is the time of genuine words of theirs, and a message of ours after it ends it', () => {
    fc.assert(
      fc.property(interactions, (conversation) => {
        const at = since(conversation);
        if (at === undefined) return;
        expect(conversation.some((one) => one.at === at && one.direction === 'inbound' && one.genuine)).toBe(true);
        expect(since([...conversation, said(10, 'outbound')])).toBeUndefined();
        expect(since(conversation, [done(10)])).toBeUndefined();
      }),
    );
  });
});
