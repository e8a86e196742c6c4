import { beforeEach, describe, expect, it } from 'vitest';
import { correctInteraction } from '@/storage/commands/correct-interaction';
import { logInteraction } from '@/storage/commands/log-interaction';
import { db } from '@/storage/db';
import { contactIdSchema } from '@/storage/model/contact';
import type { InteractionInput } from '@/storage/model/log-input';
import { relationshipOf } from '@/storage/queries/relationship-of';
import { timelineOf } from '@/storage/queries/timeline-of';
import { freshDatabase } from '../../support/fresh-database';
import { failureFrom, kept, savedLead } from '../examples';

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

describe('correctInteraction', () => {
  it("puts the rep's word over what was logged, which stays; the newest holds", async () => {
    const { interactionId } = await logInteraction(await call());
    const logged = await db.interactions.get(interactionId);
    const id = contactIdSchema.parse(logged?.contactId);
    await correctInteraction(interactionId, { genuine: false });
    expect(await db.interactions.get(interactionId)).toEqual(logged);
    expect(await kept(id)).not.toHaveProperty('twoWayAt');
    expect(await relationshipOf(id)).toMatchObject({ twoWay: false, inboundCount: 1, genuineInboundCount: 0 });
    expect(await timelineOf(id, 10)).toMatchObject([{ genuine: false, was: { genuine: true } }]);
    await correctInteraction(interactionId, { genuine: true });
    expect(await kept(id)).toMatchObject({ twoWayAt: 500 });
    expect((await relationshipOf(id)).evidence?.id).toBe(interactionId);
  });

  it('says when the interaction is gone', async () => {
    expect(await failureFrom(correctInteraction('none', { genuine: true }))).toMatchObject({ code: 'gone' });
  });
});

function without({ note: _, ...input }: InteractionInput): Omit<InteractionInput, 'note'> {
  return input;
}
