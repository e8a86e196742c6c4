import { describe, expect, it } from 'vitest';
import { cancelFollowUp } from '@/storage/commands/cancel-follow-up';
import { changeStage } from '@/storage/commands/change-stage';
import { completeFollowUp } from '@/storage/commands/complete-follow-up';
import { correctInteraction } from '@/storage/commands/correct-interaction';
import { enrolContacts } from '@/storage/commands/enrol-contacts';
import { leaveCadence } from '@/storage/commands/leave-cadence';
import { logInteraction } from '@/storage/commands/log-interaction';
import { mergeContacts } from '@/storage/commands/merge-contacts';
import { promoteContact } from '@/storage/commands/promote-contact';
import { removeContact } from '@/storage/commands/remove-contact';
import { saveCadence } from '@/storage/commands/save-cadence';
import { setDoNotContact } from '@/storage/commands/set-do-not-contact';
import { undoEvent } from '@/storage/commands/undo-event';
import { db } from '@/storage/db';
import { cadenceCount } from '@/storage/model/cadence/step-counts';
import { failureFrom, kept, savedLead } from '../examples';
import { wholeDatabase } from '../whole-database';
import { enrolmentOf, openSteps, springCadence } from './cadence-example';

import { cadenceWorld } from './cadence-world';

const DAY_MS = 86_400_000;

const world = cadenceWorld();
const lasting = () => wholeDatabase('events', 'outbox', 'counters');

describe('who answers', () => {
  it('leaves in the event that logged it, which says so; Undo puts back', async () => {
    await enrolContacts(world.spring, [world.ada]);
    const before = await lasting();
    const { effects = [], eventId } = await world.log({});
    expect(effects).toEqual([{ eventId, what: 'cadenceLeft', cadence: 'Spring', because: 'answered' }]);
    expect(await openSteps(world.ada)).toEqual([]);
    expect(await enrolmentOf(world.ada)).toMatchObject({ status: 'ended', evidenceId: `${world.ada}:email:18c2a1` });
    expect((await kept(world.ada)).nextFollowUpAt).toBeUndefined();
    await undoEvent(eventId ?? '');
    expect(await lasting()).toEqual(before);
  });

  it('is no answer where it asks for no more messages: it says so, and counts as none', async () => {
    await enrolContacts(world.spring, [world.ada]);
    const step = await world.stepOf();
    await completeFollowUp(step.id);
    const before = await lasting();
    const { effects = [], eventId } = await world.log({ text: 'Please remove me from your list.' });
    expect(effects).toContainEqual({ eventId, what: 'cadenceLeft', cadence: 'Spring', because: 'doNotContact' });
    expect(await enrolmentOf(world.ada)).toMatchObject({ status: 'ended', endedBecause: 'doNotContact' });
    const [cadence, enrolments] = [await db.cadences.get(world.spring), await db.enrolments.toArray()];
    expect(cadenceCount(cadence ?? { steps: [] }, enrolments)).toMatchObject({ touched: 1, replied: 0 });
    for (const event of [...effects.map((effect) => effect.eventId).reverse(), eventId ?? '']) {
      if ((await db.events.get(event))?.undoneBy === undefined) await undoEvent(event);
    }
    expect(await lasting()).toEqual(before);
  });

  it('stays where it was no real answer: the correction puts back, its undo takes off again', async () => {
    await enrolContacts(world.spring, [world.ada]);
    const step = await world.stepOf();
    await world.log({});
    const { eventId } = await correctInteraction(`${world.ada}:email:18c2a1`, { genuine: false });
    expect(await enrolmentOf(world.ada)).toMatchObject({ status: 'active', stepId: 'one' });
    expect((await enrolmentOf(world.ada)).endedBecause).toBeUndefined();
    expect(await world.stepOf()).toEqual(step);
    await undoEvent(eventId);
    expect(await enrolmentOf(world.ada)).toMatchObject({ status: 'ended', endedBecause: 'answered' });
    expect(await openSteps(world.ada)).toEqual([]);
  });

  it('leaves by a correction that makes an answer of it, and by a talk logged by hand', async () => {
    await enrolContacts(world.spring, [world.ada]);
    await world.log({ kind: 'auto-reply' });
    expect(await world.stepOf()).toMatchObject({ stepId: 'one' });
    await correctInteraction(`${world.ada}:email:18c2a1`, { genuine: true });
    expect(await enrolmentOf(world.ada)).toMatchObject({ endedBecause: 'answered' });
    await enrolContacts(world.spring, [world.ada]);
    await logInteraction({
      contactId: world.ada,
      channel: 'call',
      kind: 'call',
      direction: 'inbound',
      at: world.now + 5_000,
    });
    expect(await enrolmentOf(world.ada)).toMatchObject({ endedBecause: 'answered' });
  });

  it('goes on after what was said before the start', async () => {
    await enrolContacts(world.spring, [world.ada]);
    await world.log({ sentAt: world.now - DAY_MS });
    expect(await world.stepOf()).toMatchObject({ stepId: 'one' });
  });
});

describe('who leaves', () => {
  it.each([
    ['a bounce', 'bounced', () => world.log({ kind: 'bounce', text: 'ada@vermeer.example: no such user' })],
    ['the wish for no more contact', 'doNotContact', () => setDoNotContact({ contactId: world.ada })],
    ['another stage', 'stageChanged', () => changeStage({ contactId: world.ada, to: 'nurture' })],
    ['a promotion', 'stageChanged', () => promoteContact({ contactId: world.ada, policy: 'manual', override: true })],
    ['a step that is taken back', 'byHand', async () => cancelFollowUp((await world.stepOf()).id)],
    ['the rep', 'byHand', async () => leaveCadence((await enrolmentOf(world.ada)).id)],
  ] as const)('by %s has no step that waits; undo restores', async (_, because, command) => {
    await enrolContacts(world.spring, [world.ada]);
    const before = await lasting();
    const { eventId, ...rest } = (await command()) as { eventId?: string; effects?: { eventId: string }[] };
    expect(await openSteps(world.ada)).toEqual([]);
    expect(await enrolmentOf(world.ada)).toMatchObject({ status: 'ended', endedBecause: because });
    const events = new Set([...(rest.effects ?? []).map((effect) => effect.eventId).reverse(), eventId ?? '']);
    for (const event of events) await undoEvent(event);
    expect(await lasting()).toEqual(before);
  });

  it('is not taken off twice', async () => {
    await enrolContacts(world.spring, [world.ada]);
    const { id } = await enrolmentOf(world.ada);
    await leaveCadence(id);
    expect(await failureFrom(leaveCadence(id))).toMatchObject({ code: 'gone' });
  });

  it('goes with all else when removed, and comes back with it', async () => {
    await enrolContacts(world.spring, [world.ada]);
    const before = await lasting();
    const { eventId } = await removeContact(world.ada);
    expect(await db.enrolments.count()).toBe(0);
    await undoEvent(eventId);
    expect(await lasting()).toEqual(before);
  });

  it('does not come back beside another cadence by an undo', async () => {
    await enrolContacts(world.spring, [world.ada]);
    const { eventId } = await leaveCadence((await enrolmentOf(world.ada)).id);
    const autumn = await springCadence({ name: 'Autumn' });
    await enrolContacts(autumn, [world.ada]);
    await undoEvent(eventId);
    expect(await world.stepOf()).toMatchObject({ enrolmentId: (await enrolmentOf(world.ada)).id });
    expect((await enrolmentOf(world.ada)).cadenceId).toBe(autumn);
  });
});

describe('who is away', () => {
  it('waits until the working day after the return, and goes on then; undo restores', async () => {
    await enrolContacts(world.spring, [world.ada]);
    const before = await lasting();
    const day = new Date(world.now + 20 * DAY_MS).toISOString().slice(0, 10);
    const { effects = [], eventId } = await world.log({
      kind: 'absence',
      kindReason: 'out of office',
      absence: { returnsOn: day },
    });
    expect(effects).toMatchObject([{ what: 'cadencePaused', cadence: 'Spring', returnsOn: day }]);
    expect(await enrolmentOf(world.ada)).toMatchObject({ status: 'paused', pausedUntil: { day } });
    const step = await world.stepOf();
    expect(step.awayUntil?.day).toBe(day);
    expect(step.dueAt).toBeGreaterThan(new Date(`${day}T23:59`).getTime());
    await completeFollowUp(step.id);
    expect(await enrolmentOf(world.ada)).toMatchObject({ status: 'paused', stepId: 'two' });
    expect((await world.stepOf()).dueAt).toBeGreaterThanOrEqual(step.dueAt);
    const last = await db.events.orderBy('at').last();
    await undoEvent(last?.id ?? '');
    await undoEvent(eventId ?? '');
    expect(await lasting()).toEqual(before);
  });

  it('waits from the start where the notice came before', async () => {
    const absence = { kind: 'absence', kindReason: 'out of office', absence: { returnsOn: '2026-12-07' } } as const;
    await world.log({ ...absence, sentAt: world.now - DAY_MS });
    await enrolContacts(world.spring, [world.ada]);
    expect(await enrolmentOf(world.ada)).toMatchObject({ status: 'paused', pausedUntil: { day: '2026-12-07' } });
    expect((await world.stepOf()).when?.wall).toBe('2026-12-08T09:00');
  });
});

describe('two contacts who become one', () => {
  it('keep one cadence; taken back, each has their own again', async () => {
    const bob = await savedLead('Bob');
    await enrolContacts(world.spring, [world.ada]);
    await enrolContacts(world.spring, [bob]);
    const before = await lasting();
    const { eventId } = await mergeContacts({ keepId: world.ada, mergeId: bob });
    await world.stepOf();
    const because = (await db.enrolments.toArray()).map(({ endedBecause }) => endedBecause);
    expect(because).toEqual(expect.arrayContaining([undefined, 'merged']));
    const { eventId: undone } = await undoEvent(eventId);
    expect(await lasting()).toEqual(before);
    await undoEvent(undone);
    await world.stepOf();
  });
});

describe('a cadence that is changed while somebody is on it', () => {
  it('has the step that waits say so, goes on behind one taken out, and keeps its audience', async () => {
    await enrolContacts(world.spring, [world.ada]);
    const before = await lasting();
    const steps = [
      { id: 'two', touch: 'email', waitDays: 1 },
      { id: 'one', touch: 'comment', waitDays: 0, templateId: 't' },
    ] as const;
    const { eventId } = await saveCadence({ id: world.spring, name: 'May', audience: 'lead', steps: [...steps] });
    expect(await world.stepOf()).toMatchObject({
      note: 'Step 2 of 2, May: Comment on a post',
      templateId: 't',
      touch: 'comment',
    });
    expect(
      await failureFrom(saveCadence({ id: world.spring, name: 'May', audience: 'prospect', steps: [...steps] })),
    ).toMatchObject({ code: 'invalid' });
    await undoEvent(eventId ?? '');
    expect(await lasting()).toEqual(before);
    await saveCadence({ id: world.spring, name: 'May', audience: 'lead', steps: [steps[0]] });
    await completeFollowUp((await world.stepOf()).id);
    expect(await world.stepOf()).toMatchObject({ stepId: 'two' });
  });
});
