import { beforeEach, describe, expect, it } from 'vitest';
import { logInteraction } from '@/storage/commands/log-interaction';
import { promoteContact } from '@/storage/commands/promote-contact';
import { undoEvent } from '@/storage/commands/undo-event';
import { db } from '@/storage/db';
import { contactIdSchema } from '@/storage/model/contact';
import type { InteractionInput } from '@/storage/model/log-input';
import { relationshipOf } from '@/storage/queries/relationship-of';
import { freshDatabase } from '../../support/fresh-database';
import { failureFrom, kept, savedLead } from '../examples';
import { wholeDatabase } from '../whole-database';

beforeEach(freshDatabase);

const call = (contactId = savedLead()) =>
  contactId.then(
    (id): InteractionInput => ({
      contactId: id,
      channel: 'call',
      kind: 'call',
      direction: 'inbound',
      at: 500,
      note: 'They rang\nback',
    }),
  );

describe('logInteraction', () => {
  it('logs what the rep enters; the same twice is two', async () => {
    const input = await call();
    const { interactionId } = await logInteraction(input);
    await logInteraction(input);
    expect(await db.interactions.get(interactionId)).toMatchObject({
      ...without(input),
      excerpt: 'They rang\nback',
      genuine: true,
    });
    expect(await kept(input.contactId)).toMatchObject({ inboundCount: 2, twoWayAt: 500 });
  });

  it('takes a sign of interest for no answer, and follows the table of the rep where that is not fixed', async () => {
    const input = await call();
    await logInteraction({ ...input, kind: 'link-click' });
    await logInteraction({ ...input, kind: 'fair', meaning: 'interest' });
    await logInteraction({ ...input, kind: 'absence', meaning: 'conversation' });
    expect(await relationshipOf(input.contactId)).toMatchObject({ twoWay: false, inboundCount: 3 });
    await logInteraction({ ...input, kind: 'message', meaning: 'interest', at: 600 });
    await logInteraction({ ...input, kind: 'download', meaning: 'conversation', at: 700 });
    expect(await kept(input.contactId)).toMatchObject({ inboundCount: 5, twoWayAt: 600 });
  });

  it('logs once what has one key: pressed twice at once, and sent again', async () => {
    const input = { ...(await call()), key: 'k1', followUp: { dueAt: 900, note: 'Send the offer' } };
    const [one, other] = await Promise.all([logInteraction(input), logInteraction(input)]);
    expect(other).toEqual(one);
    const before = await wholeDatabase();
    expect(await logInteraction(input)).toEqual(one);
    expect(await wholeDatabase()).toEqual(before);
    expect(await kept(input.contactId)).toMatchObject({ inboundCount: 1, nextFollowUpAt: 900 });
    await undoEvent(one.eventId);
    expect([await db.interactions.count(), await db.followUps.count()]).toEqual([0, 0]);
    expect((await logInteraction(input)).interactionId).toBe(one.interactionId);
  });

  it('logs a meeting with everybody who took part, as one thing', async () => {
    const [ada, bob, eve] = [await savedLead('Ada'), await savedLead('Bob'), await savedLead('Eve')];
    const input = { ...(await call(Promise.resolve(ada))), kind: 'meeting', key: 'k1' } as const;
    const { eventId } = await logInteraction({ ...input, alsoWith: [bob, ada, eve] });
    expect((await db.interactions.toCollection().primaryKeys()).sort()).toEqual(
      [ada, bob, eve].map((id) => `${id}:hand:k1`).sort(),
    );
    for (const id of [ada, bob, eve]) expect(await kept(id)).toMatchObject({ inboundCount: 1, twoWayAt: 500 });
    const promoted = await promoteContact({ contactId: eve, policy: 'engaged' });
    expect(await failureFrom(undoEvent(eventId))).toEqual({ code: 'later-changes', detail: 'stageChanged' });
    await undoEvent(promoted.eventId);
    await undoEvent(eventId);
    expect(await db.interactions.count()).toBe(0);
    for (const id of [ada, bob, eve]) expect(await kept(id)).not.toHaveProperty('twoWayAt');
  });

  it('logs nobody when one of them is gone', async () => {
    const input = await call();
    const alsoWith = [contactIdSchema.parse('none')];
    expect(await failureFrom(logInteraction({ ...input, alsoWith }))).toMatchObject({ code: 'gone' });
    expect(await db.interactions.count()).toBe(0);
  });

  it('takes our own words for no answer', async () => {
    const input = await call();
    await logInteraction({ ...input, direction: 'outbound' });
    await logInteraction({ ...input, kind: 'newsletter' });
    expect(await relationshipOf(input.contactId)).toMatchObject({ twoWay: false, inboundCount: 1, outboundCount: 1 });
  });

  it('refuses a channel or a time that is none, and a contact who is gone', async () => {
    const input = await call();
    expect(await failureFrom(logInteraction({ ...input, at: Number.NaN }))).toMatchObject({ code: 'invalid' });
    expect(await failureFrom(logInteraction({ ...input, channel: 'pigeon' as 'call' }))).toMatchObject({
      code: 'invalid',
    });
    const none = contactIdSchema.parse('none');
    expect(await failureFrom(logInteraction({ ...input, contactId: none }))).toMatchObject({ code: 'gone' });
  });
});

function without({ note: _, ...input }: InteractionInput): Omit<InteractionInput, 'note'> {
  return input;
}
