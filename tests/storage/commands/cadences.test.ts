import { beforeEach, describe, expect, it, vi } from 'vitest';
import { clock } from '@/storage/clock';
import { archiveCadence } from '@/storage/commands/archive-cadence';
import { cancelFollowUp } from '@/storage/commands/cancel-follow-up';
import { changeStage } from '@/storage/commands/change-stage';
import { completeFollowUp } from '@/storage/commands/complete-follow-up';
import { correctInteraction } from '@/storage/commands/correct-interaction';
import { enrolContacts } from '@/storage/commands/enrol-contacts';
import { leaveCadence } from '@/storage/commands/leave-cadence';
import { logInteraction } from '@/storage/commands/log-interaction';
import { logThread } from '@/storage/commands/log-thread';
import { mergeContacts } from '@/storage/commands/merge-contacts';
import { promoteContact } from '@/storage/commands/promote-contact';
import { removeContact } from '@/storage/commands/remove-contact';
import { saveCadence } from '@/storage/commands/save-cadence';
import { setDoNotContact } from '@/storage/commands/set-do-not-contact';
import { snoozeFollowUp } from '@/storage/commands/snooze-follow-up';
import { undoEvent } from '@/storage/commands/undo-event';
import { db } from '@/storage/db';
import { type ContactId, contactIdSchema } from '@/storage/model/contact';
import type { ThreadMessage } from '@/storage/model/page-reading';
import { workingTime } from '@/storage/settings';
import { freshDatabase } from '../../support/fresh-database';
import { failureFrom, kept, message, savedLead } from '../examples';
import { wholeDatabase } from '../whole-database';
import { enrolmentOf, openSteps, springCadence } from './cadence-example';

const DAY_MS = 86_400_000;
/** A Tuesday. */
const NOW = new Date(2026, 10, 17, 10).getTime();
let now = NOW;
let ada: ContactId;
let spring: string;

beforeEach(async () => {
  now = NOW;
  vi.spyOn(clock, 'now').mockImplementation(() => {
    now += 1;
    return now;
  });
  await freshDatabase();
  ada = await savedLead('Ada', ['ada@vermeer.example']);
  spring = await springCadence();
});

const lasting = () => wholeDatabase('events', 'outbox', 'counters');
const log = (over: Partial<ThreadMessage>) =>
  logThread({ contactId: ada, threadId: 't1', messages: [message({ sentAt: now + 1_000, ...over })] });
const stepOf = async (contactId = ada) => {
  const steps = await openSteps(contactId);
  expect(steps).toHaveLength(1);
  return steps[0] ?? expect.fail('no step waits');
};

describe('putting on a cadence', () => {
  it('sets the first step as a follow-up that says what it is', async () => {
    await saveCadence({
      id: spring,
      name: 'Spring',
      audience: 'lead',
      steps: [{ id: 'one', touch: 'linkedin', waitDays: 0, templateId: 'hello', note: 'Be brief' }],
    });
    const { enrolled, leftOut } = await enrolContacts(spring, [ada]);
    expect({ enrolled, leftOut }).toEqual({ enrolled: [ada], leftOut: [] });
    const step = await stepOf();
    expect(step).toMatchObject({
      why: 'cadence',
      touch: 'linkedin',
      templateId: 'hello',
      stepId: 'one',
      enrolmentId: (await enrolmentOf(ada)).id,
      note: 'Step 1 of 1, Spring: LinkedIn message · Be brief',
    });
    expect((await kept(ada)).nextFollowUpAt).toBe(step.dueAt);
  });

  it('takes many in one event with one undo, and says who was left out and why', async () => {
    const [bob, eve, dan, gil] = await Promise.all(
      ['Bob', 'Eve', 'Dan', 'Gil'].map((name) => savedLead(name, [`${name}@x.example`])),
    );
    if (!bob || !eve || !dan || !gil) throw new Error('four were saved');
    await setDoNotContact({ contactId: bob });
    await changeStage({ contactId: eve, to: 'prospect' });
    await logThread({
      contactId: gil,
      threadId: 'b',
      messages: [
        message({ kind: 'bounce', text: 'gil@x.example: no such user', sender: { address: 'daemon@x.example' } }),
      ],
    });
    await enrolContacts(spring, [dan]);
    const before = await lasting();
    const nobody = contactIdSchema.parse('nobody');
    const { enrolled, leftOut, eventId } = await enrolContacts(spring, [ada, ada, bob, eve, dan, gil, nobody]);
    expect(enrolled).toEqual([ada]);
    expect(leftOut).toEqual([
      { contactId: bob, because: 'doNotContact' },
      { contactId: eve, because: 'otherStage' },
      { contactId: dan, because: 'onCadence' },
      { contactId: gil, because: 'deadAddresses' },
      { contactId: nobody, because: 'gone' },
    ]);
    await undoEvent(eventId ?? '');
    expect(await lasting()).toEqual(before);
  });

  it('is refused for a cadence that was put away, until it is saved again', async () => {
    const { eventId } = await archiveCadence(spring);
    expect(await failureFrom(enrolContacts(spring, [ada]))).toMatchObject({ code: 'invalid' });
    expect(await failureFrom(archiveCadence(spring))).toMatchObject({ code: 'invalid' });
    await undoEvent(eventId);
    expect((await enrolContacts(spring, [ada])).enrolled).toEqual([ada]);
    await archiveCadence(spring);
    await springCadence({ id: spring });
    expect((await db.cadences.get(spring))?.archivedAt).toBeUndefined();
  });

  it('keeps the undo of the cadence from taking it away from under somebody', async () => {
    const { cadenceId, eventId } = await saveCadence({
      name: 'New',
      audience: 'lead',
      steps: [{ touch: 'call', waitDays: 0 }],
    });
    await enrolContacts(cadenceId, [ada]);
    expect(await failureFrom(undoEvent(eventId ?? ''))).toMatchObject({ code: 'later-changes' });
  });
});

describe('a step that is done', () => {
  it('sets the next one so many working days later, in the same event, and is undone with it', async () => {
    await enrolContacts(spring, [ada]);
    const before = await lasting();
    const { eventId } = await completeFollowUp((await stepOf()).id);
    const step = await stepOf();
    expect(step.note).toBe('Step 2 of 3, Spring: Mail · Ask about the looms');
    const due = new Date(step.dueAt);
    expect([0, 6]).not.toContain(due.getDay());
    expect(due.getHours()).toBe(9);
    expect(await enrolmentOf(ada)).toMatchObject({ status: 'active', stepId: 'two', done: [{ stepId: 'one' }] });
    await undoEvent(eventId);
    expect(await lasting()).toEqual(before);
  });

  it('keeps to the working time of the settings', async () => {
    await workingTime.setValue({ days: [3], from: '07:30', to: '12:00', daysOff: [] });
    await enrolContacts(spring, [ada]);
    await completeFollowUp((await stepOf()).id);
    const due = new Date((await stepOf()).dueAt);
    expect([due.getDay(), due.getHours(), due.getMinutes()]).toEqual([3, 7, 30]);
    await workingTime.setValue({ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:30', daysOff: [] });
  });

  it('is the last one: the cadence is finished', async () => {
    await enrolContacts(spring, [ada]);
    for (let step = 0; step < 3; step += 1) await completeFollowUp((await stepOf()).id);
    expect(await openSteps(ada)).toEqual([]);
    expect(await enrolmentOf(ada)).toMatchObject({ status: 'ended', endedBecause: 'finished' });
    expect((await enrolContacts(spring, [ada])).enrolled).toEqual([ada]);
  });

  it('is moved alone by a snooze', async () => {
    await enrolContacts(spring, [ada]);
    const before = await enrolmentOf(ada);
    await snoozeFollowUp((await stepOf()).id, now + 5 * DAY_MS);
    expect(await enrolmentOf(ada)).toEqual(before);
  });

  it('is done by what was sent by its way once it was due, and says so', async () => {
    await enrolContacts(spring, [ada]);
    const { effects = [], eventId } = await logThread({
      contactId: ada,
      channel: 'linkedin',
      threadId: 'l',
      messages: [message({ direction: 'outbound', sentAt: now })],
    });
    expect(effects).toEqual([{ eventId, what: 'stepDone', cadence: 'Spring', step: 1, of: 3 }]);
    expect(await stepOf()).toMatchObject({ stepId: 'two' });
    await undoEvent(eventId ?? '');
    expect(await stepOf()).toMatchObject({ stepId: 'one' });
  });

  it.each([
    ['before it was due', 'linkedin', -3 * DAY_MS],
    ['by another way', 'email', 0],
  ] as const)('is not done by what was sent %s', async (_, channel, since) => {
    await enrolContacts(spring, [ada]);
    await logThread({
      contactId: ada,
      channel,
      threadId: 'l',
      messages: [message({ direction: 'outbound', sentAt: now + since })],
    });
    expect(await stepOf()).toMatchObject({ stepId: 'one' });
  });
});

describe('who answers', () => {
  it('leaves in the event that logged it, which says so; Undo puts back', async () => {
    await enrolContacts(spring, [ada]);
    const before = await lasting();
    const { effects = [], eventId } = await log({});
    expect(effects).toEqual([{ eventId, what: 'cadenceLeft', cadence: 'Spring', because: 'answered' }]);
    expect(await openSteps(ada)).toEqual([]);
    expect(await enrolmentOf(ada)).toMatchObject({ status: 'ended', evidenceId: `${ada}:email:18c2a1` });
    expect((await kept(ada)).nextFollowUpAt).toBeUndefined();
    await undoEvent(eventId ?? '');
    expect(await lasting()).toEqual(before);
  });

  it('stays where it was no real answer: the correction puts back, its undo takes off again', async () => {
    await enrolContacts(spring, [ada]);
    const step = await stepOf();
    await log({});
    const { eventId } = await correctInteraction(`${ada}:email:18c2a1`, { genuine: false });
    expect(await enrolmentOf(ada)).toMatchObject({ status: 'active', stepId: 'one' });
    expect((await enrolmentOf(ada)).endedBecause).toBeUndefined();
    expect(await stepOf()).toEqual(step);
    await undoEvent(eventId);
    expect(await enrolmentOf(ada)).toMatchObject({ status: 'ended', endedBecause: 'answered' });
    expect(await openSteps(ada)).toEqual([]);
  });

  it('leaves by a correction that makes an answer of it, and by a talk logged by hand', async () => {
    await enrolContacts(spring, [ada]);
    await log({ kind: 'auto-reply' });
    expect(await stepOf()).toMatchObject({ stepId: 'one' });
    await correctInteraction(`${ada}:email:18c2a1`, { genuine: true });
    expect(await enrolmentOf(ada)).toMatchObject({ endedBecause: 'answered' });
    await enrolContacts(spring, [ada]);
    await logInteraction({
      contactId: ada,
      channel: 'call',
      kind: 'call',
      direction: 'inbound',
      at: now + 5_000,
    });
    expect(await enrolmentOf(ada)).toMatchObject({ endedBecause: 'answered' });
  });

  it('goes on after what was said before the start', async () => {
    await enrolContacts(spring, [ada]);
    await log({ sentAt: now - DAY_MS });
    expect(await stepOf()).toMatchObject({ stepId: 'one' });
  });
});

describe('who leaves', () => {
  it.each([
    ['a bounce', 'bounced', () => log({ kind: 'bounce', text: 'ada@vermeer.example: no such user' })],
    ['the wish for no more contact', 'doNotContact', () => setDoNotContact({ contactId: ada })],
    ['another stage', 'stageChanged', () => changeStage({ contactId: ada, to: 'nurture' })],
    ['a promotion', 'stageChanged', () => promoteContact({ contactId: ada, policy: 'manual', override: true })],
    ['a step that is taken back', 'byHand', async () => cancelFollowUp((await stepOf()).id)],
    ['the rep', 'byHand', async () => leaveCadence((await enrolmentOf(ada)).id)],
  ] as const)('by %s has no step that waits; undo restores', async (_, because, command) => {
    await enrolContacts(spring, [ada]);
    const before = await lasting();
    const { eventId, ...rest } = (await command()) as { eventId?: string; effects?: { eventId: string }[] };
    expect(await openSteps(ada)).toEqual([]);
    expect(await enrolmentOf(ada)).toMatchObject({ status: 'ended', endedBecause: because });
    const events = new Set([...(rest.effects ?? []).map((effect) => effect.eventId).reverse(), eventId ?? '']);
    for (const event of events) await undoEvent(event);
    expect(await lasting()).toEqual(before);
  });

  it('is not taken off twice', async () => {
    await enrolContacts(spring, [ada]);
    const { id } = await enrolmentOf(ada);
    await leaveCadence(id);
    expect(await failureFrom(leaveCadence(id))).toMatchObject({ code: 'gone' });
  });

  it('goes with all else when removed, and comes back with it', async () => {
    await enrolContacts(spring, [ada]);
    const before = await lasting();
    const { eventId } = await removeContact(ada);
    expect(await db.enrolments.count()).toBe(0);
    await undoEvent(eventId);
    expect(await lasting()).toEqual(before);
  });

  it('does not come back beside another cadence by an undo', async () => {
    await enrolContacts(spring, [ada]);
    const { eventId } = await leaveCadence((await enrolmentOf(ada)).id);
    const autumn = await springCadence({ name: 'Autumn' });
    await enrolContacts(autumn, [ada]);
    await undoEvent(eventId);
    expect(await stepOf()).toMatchObject({ enrolmentId: (await enrolmentOf(ada)).id });
    expect((await enrolmentOf(ada)).cadenceId).toBe(autumn);
  });
});

describe('who is away', () => {
  it('waits until the working day after the return, and goes on then; undo restores', async () => {
    await enrolContacts(spring, [ada]);
    const before = await lasting();
    const day = new Date(now + 20 * DAY_MS).toISOString().slice(0, 10);
    const { effects = [], eventId } = await log({
      kind: 'absence',
      kindReason: 'out of office',
      absence: { returnsOn: day },
    });
    expect(effects).toMatchObject([{ what: 'cadencePaused', cadence: 'Spring', returnsOn: day }]);
    expect(await enrolmentOf(ada)).toMatchObject({ status: 'paused', pausedUntil: { day } });
    const step = await stepOf();
    expect(step.awayUntil?.day).toBe(day);
    expect(step.dueAt).toBeGreaterThan(new Date(`${day}T23:59`).getTime());
    await completeFollowUp(step.id);
    expect(await enrolmentOf(ada)).toMatchObject({ status: 'paused', stepId: 'two' });
    expect((await stepOf()).dueAt).toBeGreaterThanOrEqual(step.dueAt);
    const last = await db.events.orderBy('at').last();
    await undoEvent(last?.id ?? '');
    await undoEvent(eventId ?? '');
    expect(await lasting()).toEqual(before);
  });

  it('waits from the start where the notice came before', async () => {
    const absence = { kind: 'absence', kindReason: 'out of office', absence: { returnsOn: '2026-12-07' } } as const;
    await log({ ...absence, sentAt: now - DAY_MS });
    await enrolContacts(spring, [ada]);
    expect(await enrolmentOf(ada)).toMatchObject({ status: 'paused', pausedUntil: { day: '2026-12-07' } });
    expect((await stepOf()).when?.wall).toBe('2026-12-08T09:00');
  });
});

describe('two contacts who become one', () => {
  it('keep one cadence; taken back, each has their own again', async () => {
    const bob = await savedLead('Bob');
    await enrolContacts(spring, [ada]);
    await enrolContacts(spring, [bob]);
    const before = await lasting();
    const { eventId } = await mergeContacts({ keepId: ada, mergeId: bob });
    await stepOf();
    const because = (await db.enrolments.toArray()).map(({ endedBecause }) => endedBecause);
    expect(because).toEqual(expect.arrayContaining([undefined, 'merged']));
    const { eventId: undone } = await undoEvent(eventId);
    expect(await lasting()).toEqual(before);
    await undoEvent(undone);
    await stepOf();
  });
});

describe('a cadence that is changed while somebody is on it', () => {
  it('has the step that waits say so, goes on behind one taken out, and keeps its audience', async () => {
    await enrolContacts(spring, [ada]);
    const before = await lasting();
    const steps = [
      { id: 'two', touch: 'email', waitDays: 1 },
      { id: 'one', touch: 'comment', waitDays: 0, templateId: 't' },
    ] as const;
    const { eventId } = await saveCadence({ id: spring, name: 'May', audience: 'lead', steps: [...steps] });
    expect(await stepOf()).toMatchObject({
      note: 'Step 2 of 2, May: Comment on a post',
      templateId: 't',
      touch: 'comment',
    });
    expect(
      await failureFrom(saveCadence({ id: spring, name: 'May', audience: 'prospect', steps: [...steps] })),
    ).toMatchObject({ code: 'invalid' });
    await undoEvent(eventId ?? '');
    expect(await lasting()).toEqual(before);
    await saveCadence({ id: spring, name: 'May', audience: 'lead', steps: [steps[0]] });
    await completeFollowUp((await stepOf()).id);
    expect(await stepOf()).toMatchObject({ stepId: 'two' });
  });
});
