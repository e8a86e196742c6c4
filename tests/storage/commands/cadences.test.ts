import { describe, expect, it } from 'vitest';
import { archiveCadence } from '@/storage/commands/archive-cadence';
import { changeStage } from '@/storage/commands/change-stage';
import { completeFollowUp } from '@/storage/commands/complete-follow-up';
import { enrolContacts } from '@/storage/commands/enrol-contacts';
import { logThread } from '@/storage/commands/log-thread';
import { saveCadence } from '@/storage/commands/save-cadence';
import { setDoNotContact } from '@/storage/commands/set-do-not-contact';
import { snoozeFollowUp } from '@/storage/commands/snooze-follow-up';
import { undoEvent } from '@/storage/commands/undo-event';
import { db } from '@/storage/db';
import { contactIdSchema } from '@/storage/model/contact';
import { workingTime } from '@/storage/settings';
import { failureFrom, kept, message, savedLead } from '../examples';
import { wholeDatabase } from '../whole-database';
import { enrolmentOf, openSteps, springCadence } from './cadence-example';

import { cadenceWorld } from './cadence-world';

const DAY_MS = 86_400_000;

const world = cadenceWorld();
const lasting = () => wholeDatabase('events', 'outbox', 'counters');

describe('putting on a cadence', () => {
  it('sets the first step as a follow-up that says what it is', async () => {
    await saveCadence({
      id: world.spring,
      name: 'Spring',
      audience: 'lead',
      steps: [{ id: 'one', touch: 'linkedin', waitDays: 0, templateId: 'hello', note: 'Be brief' }],
    });
    const { enrolled, leftOut } = await enrolContacts(world.spring, [world.ada]);
    expect({ enrolled, leftOut }).toEqual({ enrolled: [world.ada], leftOut: [] });
    const step = await world.stepOf();
    expect(step).toMatchObject({
      why: 'cadence',
      touch: 'linkedin',
      templateId: 'hello',
      stepId: 'one',
      enrolmentId: (await enrolmentOf(world.ada)).id,
      note: 'Step 1 of 1, Spring: LinkedIn message · Be brief',
    });
    expect((await kept(world.ada)).nextFollowUpAt).toBe(step.dueAt);
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
    await enrolContacts(world.spring, [dan]);
    const before = await lasting();
    const nobody = contactIdSchema.parse('nobody');
    const { enrolled, leftOut, eventId } = await enrolContacts(world.spring, [
      world.ada,
      world.ada,
      bob,
      eve,
      dan,
      gil,
      nobody,
    ]);
    expect(enrolled).toEqual([world.ada]);
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
    const { eventId } = await archiveCadence(world.spring);
    expect(await failureFrom(enrolContacts(world.spring, [world.ada]))).toMatchObject({ code: 'invalid' });
    expect(await failureFrom(archiveCadence(world.spring))).toMatchObject({ code: 'invalid' });
    await undoEvent(eventId);
    expect((await enrolContacts(world.spring, [world.ada])).enrolled).toEqual([world.ada]);
    await archiveCadence(world.spring);
    await springCadence({ id: world.spring });
    expect((await db.cadences.get(world.spring))?.archivedAt).toBeUndefined();
  });

  it('keeps the undo of the cadence from taking it away from under somebody', async () => {
    const { cadenceId, eventId } = await saveCadence({
      name: 'New',
      audience: 'lead',
      steps: [{ touch: 'call', waitDays: 0 }],
    });
    await enrolContacts(cadenceId, [world.ada]);
    expect(await failureFrom(undoEvent(eventId ?? ''))).toMatchObject({ code: 'later-changes' });
  });
});

describe('a step that is done', () => {
  it('sets the next one so many working days later, in the same event, and is undone with it', async () => {
    await enrolContacts(world.spring, [world.ada]);
    const before = await lasting();
    const { eventId } = await completeFollowUp((await world.stepOf()).id);
    const step = await world.stepOf();
    expect(step.note).toBe('Step 2 of 3, Spring: Mail · Ask about the looms');
    const due = new Date(step.dueAt);
    expect([0, 6]).not.toContain(due.getDay());
    expect(due.getHours()).toBe(9);
    expect(await enrolmentOf(world.ada)).toMatchObject({ status: 'active', stepId: 'two', done: [{ stepId: 'one' }] });
    await undoEvent(eventId);
    expect(await lasting()).toEqual(before);
  });

  it('keeps to the working time of the settings', async () => {
    await workingTime.setValue({ days: [3], from: '07:30', to: '12:00', daysOff: [] });
    await enrolContacts(world.spring, [world.ada]);
    await completeFollowUp((await world.stepOf()).id);
    const due = new Date((await world.stepOf()).dueAt);
    expect([due.getDay(), due.getHours(), due.getMinutes()]).toEqual([3, 7, 30]);
    await workingTime.setValue({ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:30', daysOff: [] });
  });

  it('is the last one: the cadence is finished', async () => {
    await enrolContacts(world.spring, [world.ada]);
    for (let step = 0; step < 3; step += 1) await completeFollowUp((await world.stepOf()).id);
    expect(await openSteps(world.ada)).toEqual([]);
    expect(await enrolmentOf(world.ada)).toMatchObject({ status: 'ended', endedBecause: 'finished' });
    expect((await enrolContacts(world.spring, [world.ada])).enrolled).toEqual([world.ada]);
  });

  it('is moved alone by a snooze', async () => {
    await enrolContacts(world.spring, [world.ada]);
    const before = await enrolmentOf(world.ada);
    await snoozeFollowUp((await world.stepOf()).id, world.now + 5 * DAY_MS);
    expect(await enrolmentOf(world.ada)).toEqual(before);
  });

  it('is done by what was sent by its way while it waits, and says so', async () => {
    await enrolContacts(world.spring, [world.ada]);
    const { effects = [], eventId } = await logThread({
      contactId: world.ada,
      channel: 'linkedin',
      threadId: 'l',
      messages: [message({ direction: 'outbound', sentAt: world.now })],
    });
    const next = { step: 2, dueAt: (await world.stepOf()).dueAt };
    expect(effects).toEqual([{ eventId, what: 'stepDone', cadence: 'Spring', step: 1, of: 3, next }]);
    expect(await world.stepOf()).toMatchObject({ stepId: 'two' });
    await undoEvent(eventId ?? '');
    expect(await world.stepOf()).toMatchObject({ stepId: 'one' });
  });

  it('is done before its day as well: nobody is asked to send it twice', async () => {
    await enrolContacts(world.spring, [world.ada]);
    await completeFollowUp((await world.stepOf()).id);
    const second = await world.stepOf();
    expect(second.dueAt).toBeGreaterThan(world.now + DAY_MS);
    const { effects = [] } = await world.log({ direction: 'outbound' });
    expect(effects).toMatchObject([{ what: 'stepDone', step: 2, of: 3 }]);
    expect(await world.stepOf()).toMatchObject({ stepId: 'three' });
  });

  it.each([
    ['before it waited', 'linkedin', -3 * DAY_MS],
    ['by another way', 'email', 0],
  ] as const)('is not done by what was sent %s', async (_, channel, since) => {
    await enrolContacts(world.spring, [world.ada]);
    await logThread({
      contactId: world.ada,
      channel,
      threadId: 'l',
      messages: [message({ direction: 'outbound', sentAt: world.now + since })],
    });
    expect(await world.stepOf()).toMatchObject({ stepId: 'one' });
  });
});
