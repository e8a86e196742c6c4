import { describe, expect, it } from 'vitest';
import { type CadenceFacts, cadenceMove, reopeningMove } from '@/storage/model/cadence/cadence-move';
import type { Interaction } from '@/storage/model/interaction';
import { interaction } from '../../interaction';
import { ADA, berlin, contact, enrolment, facts, SPRING, step, TIME } from './examples';

const NOW = berlin('2026-12-02T12:00');
const said = (over: Partial<Interaction>) => interaction({ contactId: ADA, at: NOW, loggedAt: NOW, ...over });
const sent = (over: Partial<Interaction>) => said({ direction: 'outbound', channel: 'linkedin', ...over });
const notice = said({ id: 'away', genuine: false, kind: 'absence', absence: { returnsOn: '2026-12-15' } });
const move = (over: Partial<CadenceFacts>) => cadenceMove(facts(over), TIME, NOW);

describe('cadenceMove', () => {
  it.each([
    ['a genuine answer', { conversation: [said({ id: 'yes' })] }, 'answered', 'yes'],
    [
      'an answer, rather than a bounce before it',
      { conversation: [said({ kind: 'bounce', genuine: false }), said({ id: 'yes' })] },
      'answered',
      'yes',
    ],
    ['a bounce', { conversation: [said({ id: 'back', kind: 'bounce', genuine: false })] }, 'bounced', 'back'],
    ['the word that they answered', { followUp: step({ status: 'done', outcome: 'answered' }) }, 'answered', undefined],
    ['the word that they met', { followUp: step({ status: 'done', outcome: 'meeting' }) }, 'answered', undefined],
    ['a no for now', { followUp: step({ status: 'done', outcome: 'notNow' }) }, 'notNow', undefined],
    ['a no', { followUp: step({ status: 'done', outcome: 'notInterested' }) }, 'notInterested', undefined],
    [
      'the wish for no contact',
      { contact: contact({ doNotContact: { at: 1, evidenceId: 'stop' } }) },
      'doNotContact',
      'stop',
    ],
    ['another stage', { contact: contact({ stage: 'prospect' }) }, 'stageChanged', undefined],
    ['a step that was cancelled', { followUp: step({ status: 'cancelled' }) }, 'byHand', undefined],
    ['a step whose row is gone', { followUp: undefined }, 'byHand', undefined],
  ])('ends by %s', (_, over, because, evidenceId) => {
    expect(move(over)?.enrolment).toEqual({ status: 'ended', endedAt: NOW, endedBecause: because, evidenceId });
  });

  it.each([
    ['an answer before the start', { conversation: [said({ at: enrolment().startedAt - 1 })] }],
    ['an automatic answer', { conversation: [said({ kind: 'auto-reply', genuine: false })] }],
    [
      'a message of the rep by another way',
      { conversation: [sent({ channel: 'email' })], fresh: [sent({ channel: 'email' })] },
    ],
    ['a message that was logged before', { conversation: [sent({})] }],
    ['an absence that is over', { conversation: [{ ...notice, absence: { returnsOn: '2026-12-02' } }] }],
  ])('goes nowhere by %s', (_, over) => {
    expect(move(over)).toBeUndefined();
  });

  it('sets the next step when one is done, counted from when it was done', () => {
    const doneAt = berlin('2026-12-02T11:00');
    expect(move({ followUp: step({ status: 'done', doneAt }) })).toMatchObject({
      enrolment: { status: 'active', stepId: 'two', done: [{ stepId: 'one', at: doneAt }] },
      next: { step: { id: 'two' }, due: { when: { wall: '2026-12-07T09:00' } } },
    });
  });

  it('takes what was sent by the step’s way for the step, since it began to wait', () => {
    const message = sent({ id: 'sent', at: berlin('2026-12-01T07:00') });
    expect(move({ fresh: [message] })).toMatchObject({
      followUp: { status: 'done', evidenceId: 'sent' },
      enrolment: { done: [{ stepId: 'one', at: message.at }] },
      next: { step: { id: 'two' }, due: { when: { wall: '2026-12-04T09:00' } } },
    });
    const waitsSince = berlin('2026-11-30T22:00');
    const early = step({ createdAt: waitsSince + 30_000 });
    expect(move({ followUp: early, fresh: [sent({ at: waitsSince })] })?.next?.step.id).toBe('two');
    expect(move({ followUp: early, fresh: [sent({ at: waitsSince - 1 })] })).toBeUndefined();
    const ahead = sent({ at: waitsSince + 1, loggedAt: waitsSince - 1 });
    expect(move({ followUp: early, fresh: [ahead] })).toBeUndefined();
    expect(
      move({ followUp: step({ touch: 'share' }), fresh: [sent({ channel: 'email', kind: 'content-shared' })] })?.next,
    ).toBeTruthy();
    expect(move({ followUp: step({ touch: 'other' }), fresh: [sent({ channel: 'other' })] })).toBeUndefined();
  });

  it('is finished with the last step', () => {
    const last = enrolment({
      stepId: 'three',
      done: [
        { stepId: 'one', at: 1 },
        { stepId: 'two', at: 2 },
      ],
    });
    const done = move({ enrolment: last, followUp: step({ status: 'done', doneAt: NOW }) });
    expect(done?.enrolment).toMatchObject({ status: 'ended', endedBecause: 'finished' });
    expect(done?.next).toBeUndefined();
  });

  it('goes on behind a step that was taken out, and never back to one that was done', () => {
    const [one, two, three] = SPRING.steps;
    if (!one || !two || !three) throw new Error('Spring has three steps');
    const at = enrolment({ stepId: 'two', done: [{ stepId: 'one', at: 1 }] });
    const followUp = step({ status: 'done', doneAt: NOW });
    expect(move({ enrolment: at, followUp, cadence: { ...SPRING, steps: [one, three] } })?.next?.step.id).toBe('three');
    expect(
      move({ enrolment: at, followUp, cadence: { ...SPRING, steps: [three, two, one] } })?.enrolment.endedBecause,
    ).toBe('finished');
  });

  it('waits for somebody who is away, and counts on from their return', () => {
    const paused = move({ conversation: [notice] });
    const pausedUntil = { day: '2026-12-15', evidenceId: 'away' };
    expect(paused).toMatchObject({
      enrolment: { status: 'paused', pausedUntil },
      followUp: { when: { wall: '2026-12-16T09:00' }, awayUntil: pausedUntil },
    });
    const away = enrolment({ status: 'paused', pausedUntil });
    expect(move({ enrolment: away, conversation: [notice] })).toBeUndefined();
    const early = { enrolment: away, followUp: step({ status: 'done', doneAt: NOW }) };
    expect(move(early)).toMatchObject({
      enrolment: { status: 'paused' },
      next: { due: { when: { wall: '2026-12-16T09:00' } } },
    });
    const back = berlin('2026-12-16T10:00');
    const done = cadenceMove(facts({ enrolment: away, followUp: step({ status: 'done', doneAt: back }) }), TIME, back);
    expect(done).toMatchObject({
      enrolment: { status: 'active', pausedUntil: undefined },
      next: { due: { when: { wall: '2026-12-21T09:00' } } },
    });
  });

  it('leaves a step where it is that is due after the return', () => {
    const later = step({ dueAt: berlin('2027-01-04T09:00') });
    expect(move({ followUp: later, conversation: [notice] })).toEqual({
      enrolment: { status: 'paused', pausedUntil: { day: '2026-12-15', evidenceId: 'away' } },
    });
  });
});

describe('reopeningMove', () => {
  const ended = enrolment({ status: 'ended', endedAt: 1, endedBecause: 'answered', evidenceId: 'yes' });
  const cancelled = step({ status: 'cancelled' });
  it('brings back what a reply ended that was none', () => {
    const none = said({ id: 'yes', genuine: false });
    expect(reopeningMove(facts({ enrolment: ended, followUp: cancelled, conversation: [none] }))).toMatchObject({
      enrolment: { status: 'active' },
      followUp: { status: 'open' },
    });
  });
  it.each([
    ['it was one', { conversation: [said({ id: 'yes' })] }],
    ['another one came', { conversation: [said({ id: 'yes', genuine: false }), said({ id: 'also' })] }],
    ['they are not to be contacted', { contact: contact({ doNotContact: { at: 1 } }) }],
    ['the stage is another', { contact: contact({ stage: 'prospect' }) }],
    ['the rep took them off', { enrolment: { ...ended, endedBecause: 'byHand' as const } }],
    ['the step was done', { followUp: step({ status: 'done' }) }],
  ])('does not where %s', (_, over) => {
    expect(reopeningMove(facts({ enrolment: ended, followUp: cancelled, ...over }))).toBeUndefined();
  });
});
