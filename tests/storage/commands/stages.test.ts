import { beforeEach, describe, expect, it } from 'vitest';
import { changeStage } from '@/storage/commands/change-stage';
import { correctInteraction } from '@/storage/commands/correct-interaction';
import { giveAnswer } from '@/storage/commands/give-answer';
import { logInteraction } from '@/storage/commands/log-interaction';
import { nurtureContact } from '@/storage/commands/nurture-contact';
import { promoteContact } from '@/storage/commands/promote-contact';
import { db } from '@/storage/db';
import { CHECKS } from '@/storage/model/answer';
import { type ContactId, contactIdSchema } from '@/storage/model/contact';
import { followUpsOf } from '@/storage/queries/follow-ups-of';
import { pipelineCounts } from '@/storage/queries/pipeline-counts';
import { freshDatabase } from '../../support/fresh-database';
import { failureFrom, kept, savedLead } from '../examples';
import { wholeDatabase } from '../whole-database';

beforeEach(freshDatabase);

const answered = async (contactId: ContactId, at = 500) =>
  (await logInteraction({ contactId, channel: 'linkedin', kind: 'message', direction: 'inbound', at })).interactionId;
const eventOf = async ({ eventId }: { eventId: string }) => db.events.get(eventId);

describe('promoteContact', () => {
  it('makes a prospect, with the newest answer as evidence', async () => {
    const contactId = await savedLead();
    await answered(contactId, 400);
    const newest = await answered(contactId, 500);
    const event = await eventOf(await promoteContact({ contactId, policy: 'engaged', reason: 'asked for prices' }));
    expect(event).toMatchObject({
      type: 'stageChanged',
      from: 'lead',
      to: 'prospect',
      evidenceId: newest,
      reason: 'asked for prices',
    });
    expect(event).not.toHaveProperty('override');
    expect(await kept(contactId)).toMatchObject({ stage: 'prospect', stageChangedAt: event?.at });
    expect(await pipelineCounts()).toMatchObject({ lead: 0, prospect: 1 });
  });

  it('keeps the evidence that the rep chose', async () => {
    const contactId = await savedLead();
    const evidenceId = await answered(contactId, 400);
    await answered(contactId, 500);
    expect(await eventOf(await promoteContact({ contactId, policy: 'engaged', evidenceId }))).toMatchObject({
      evidenceId,
    });
  });

  it('says what is missing, and changes nothing', async () => {
    const contactId = await savedLead();
    await giveAnswer({ contactId, criterion: 'intent', value: 'no' });
    const before = await wholeDatabase();
    expect(await failureFrom(promoteContact({ contactId, policy: 'engaged' }))).toEqual({
      code: 'policy',
      detail: 'genuineAnswer, intent',
    });
    expect(await wholeDatabase()).toEqual(before);
  });

  it('judges by what is kept now: an answer that was corrected does not count', async () => {
    const contactId = await savedLead();
    await correctInteraction(await answered(contactId), { genuine: false });
    expect(await failureFrom(promoteContact({ contactId, policy: 'engaged' }))).toMatchObject({ code: 'policy' });
  });

  it('asks of the qualified all three checks', async () => {
    const contactId = await savedLead();
    await answered(contactId);
    expect(await failureFrom(promoteContact({ contactId, policy: 'qualified' }))).toMatchObject({ code: 'policy' });
    for (const criterion of CHECKS) await giveAnswer({ contactId, criterion, value: 'yes' });
    await promoteContact({ contactId, policy: 'qualified' });
    expect((await kept(contactId)).stage).toBe('prospect');
  });

  it('lets the rep go against the policy, and says so only when it made a difference', async () => {
    const [cold, warm] = [await savedLead('Cold'), await savedLead('Warm')];
    await answered(warm);
    const against = { policy: 'engaged', override: true, reason: 'met at the fair' } as const;
    expect(await eventOf(await promoteContact({ contactId: cold, ...against }))).toMatchObject({
      override: true,
      reason: 'met at the fair',
    });
    expect(await eventOf(await promoteContact({ contactId: warm, ...against }))).not.toHaveProperty('override');
  });

  it('lets the rep decide by the manual policy', async () => {
    const contactId = await savedLead();
    expect(await eventOf(await promoteContact({ contactId, policy: 'manual' }))).not.toHaveProperty('evidenceId');
  });

  it('promotes once', async () => {
    const contactId = await savedLead();
    const twice = await Promise.allSettled([1, 2].map(() => promoteContact({ contactId, policy: 'manual' })));
    expect(twice.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await failureFrom(promoteContact({ contactId, policy: 'manual' }))).toEqual({
      code: 'invalid',
      detail: 'stage: prospect',
    });
    expect(await pipelineCounts()).toMatchObject({ lead: 0, prospect: 1 });
  });

  it('takes no evidence of another contact', async () => {
    const evidenceId = await answered(await savedLead('Bob'));
    const contactId = await savedLead('Ada');
    expect(await failureFrom(promoteContact({ contactId, policy: 'manual', evidenceId }))).toMatchObject({
      code: 'gone',
    });
  });
});

describe('changeStage', () => {
  it('moves in any direction, and marks what the funnel does not foresee', async () => {
    const contactId = await savedLead();
    const moves = [];
    for (const to of ['customer', 'lost', 'lead', 'disqualified'] as const) {
      const event = await eventOf(await changeStage({ contactId, to, reason: ' because ' }));
      moves.push([event?.from, event?.to, event?.override, event?.reason]);
    }
    expect(moves).toEqual([
      ['lead', 'customer', true, 'because'],
      ['customer', 'lost', undefined, 'because'],
      ['lost', 'lead', true, 'because'],
      ['lead', 'disqualified', undefined, 'because'],
    ]);
    expect(await pipelineCounts()).toMatchObject({ lead: 0, customer: 0, lost: 0, disqualified: 1 });
  });

  it('refuses the stage that it is, one that is none, and a contact who is gone', async () => {
    const contactId = await savedLead();
    expect(await failureFrom(changeStage({ contactId, to: 'lead' }))).toMatchObject({ code: 'invalid' });
    expect(await failureFrom(changeStage({ contactId, to: 'friend' as 'lead' }))).toMatchObject({ code: 'invalid' });
    expect(await failureFrom(changeStage({ contactId: contactIdSchema.parse('none'), to: 'lost' }))).toMatchObject({
      code: 'gone',
    });
  });
});

describe('nurtureContact', () => {
  it('sends to nurture with a day to come back, in one event', async () => {
    const contactId = await savedLead();
    const event = await eventOf(await nurtureContact({ contactId, dueAt: 9_000, reason: 'after the summer' }));
    expect(event).toMatchObject({ type: 'stageChanged', from: 'lead', to: 'nurture', reason: 'after the summer' });
    expect(await kept(contactId)).toMatchObject({ stage: 'nurture', nextFollowUpAt: 9_000 });
    expect(await followUpsOf(contactId)).toMatchObject([{ dueAt: 9_000, note: 'after the summer', status: 'open' }]);
  });

  it('sets another day for one who is there already', async () => {
    const contactId = await savedLead();
    await nurtureContact({ contactId, dueAt: 9_000 });
    expect(await eventOf(await nurtureContact({ contactId, dueAt: 8_000 }))).toMatchObject({ type: 'followUpSet' });
    expect(await kept(contactId)).toMatchObject({ nextFollowUpAt: 8_000 });
  });
});
