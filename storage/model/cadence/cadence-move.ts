import type { Contact } from '../contact';
import type { FollowUp } from '../follow-up';
import type { Interaction } from '../interaction';
import { absenceOf } from './absence-of';
import type { Cadence, CadenceStep } from './cadence';
import type { Enrolment } from './enrolment';
import { type EnrolmentEnd, enrolmentEnd } from './enrolment-end';
import { nextStep } from './next-step';
import { dayAt, type RepsTime, type StepDue, stepDue } from './step-due';
import { stepEvidence } from './step-evidence';

/** A live enrolment with all that may move it on. */
export interface CadenceFacts {
  enrolment: Enrolment;
  cadence: Cadence;
  contact: Contact;
  /** The step that waits, as a follow-up; absent when its row is gone. */
  followUp?: FollowUp | undefined;
  /** The contact's conversation as the rep corrected it, oldest first; empty when nothing of it changed. */
  conversation: readonly Interaction[];
  /** What of it has just been logged. */
  fresh: readonly Interaction[];
  /** Ids of those just logged that ask for no more messages. */
  askedToStop?: ReadonlySet<string>;
}

/** What is to be written: on the enrolment, on the follow-up of the step that waited, and the step that waits next. */
export interface CadenceMove {
  enrolment: Partial<Enrolment>;
  followUp?: Partial<FollowUp>;
  next?: { step: CadenceStep; due: StepDue };
}

/**
 * What becomes of an enrolment at `at` (epoch ms): it ends, goes on to the next step, or waits for somebody who is away.
 * `undefined` when nothing moves. It never leaves two steps waiting: a next one comes only when the one before is done.
 */
export function cadenceMove(facts: CadenceFacts, time: RepsTime, at: number): CadenceMove | undefined {
  const { enrolment, cadence, contact, followUp, conversation } = facts;
  if (enrolment.status === 'ended') return undefined;
  const end = enrolmentEnd(enrolment, cadence, contact, followUp, conversation);
  if (end) return endingMove(facts, asItIs(end, facts), at);
  const done = stepDone(facts, at);
  if (done) return onwardMove(facts, done, time, at);
  if (followUp?.status !== 'open') return endingMove(facts, { because: 'byHand' }, at);
  return pausingMove(facts, followUp, time, at);
}

/** Who asks for no more messages has written, and gave no answer to what was written to them. */
function asItIs(end: EnrolmentEnd, { askedToStop }: CadenceFacts): EnrolmentEnd {
  const isStop = end.because === 'answered' && askedToStop?.has(end.evidenceId ?? '');
  return isStop ? { ...end, because: 'doNotContact' } : end;
}

/** Ends an enrolment; the step that waited reminds of nothing any more. */
export function endingMove(
  { followUp }: Pick<CadenceFacts, 'followUp'>,
  { because, evidenceId }: EnrolmentEnd,
  at: number,
): CadenceMove {
  const enrolment = { status: 'ended' as const, endedAt: at, endedBecause: because, evidenceId };
  return followUp?.status === 'open' ? { enrolment, followUp: { status: 'cancelled' } } : { enrolment };
}

interface StepDone {
  at: number;
  followUp?: Partial<FollowUp>;
}

function stepDone({ followUp, fresh }: CadenceFacts, at: number): StepDone | undefined {
  if (followUp?.status === 'done') return { at: followUp.doneAt ?? at };
  const evidence = followUp?.status === 'open' ? stepEvidence(followUp, fresh) : undefined;
  if (!evidence) return undefined;
  const done = { status: 'done', doneAt: at, outcome: 'done', evidenceId: evidence.id } as const;
  return { at: evidence.at, followUp: done };
}

function onwardMove(facts: CadenceFacts, done: StepDone, time: RepsTime, at: number): CadenceMove {
  const { enrolment, cadence, conversation } = facts;
  const steps = [...enrolment.done, { stepId: enrolment.stepId, at: done.at }];
  const move = done.followUp ? { followUp: done.followUp } : {};
  const step = nextStep(cadence, steps);
  if (!step) {
    const { enrolment: ended } = endingMove({}, { because: 'finished' }, at);
    return { ...move, enrolment: { ...ended, done: steps, pausedUntil: undefined } };
  }
  const pausedUntil = absenceOf(enrolment, conversation, dayAt(at, time.zone));
  const status = pausedUntil ? 'paused' : 'active';
  const due = stepDue(done.at, step.waitDays, time, pausedUntil?.day);
  return { ...move, enrolment: { status, stepId: step.id, done: steps, pausedUntil }, next: { step, due } };
}

/** The step that waits is put off behind an absence of which a notice has just told. */
function pausingMove(
  { enrolment, conversation }: CadenceFacts,
  { dueAt }: FollowUp,
  time: RepsTime,
  at: number,
): CadenceMove | undefined {
  const away = absenceOf(enrolment, conversation, dayAt(at, time.zone));
  if (!away || away.evidenceId === enrolment.pausedUntil?.evidenceId) return undefined;
  const enrolmentPaused = { status: 'paused' as const, pausedUntil: away };
  const due = stepDue(at, 0, time, away.day);
  if (dueAt >= due.dueAt) return { enrolment: enrolmentPaused };
  return { enrolment: enrolmentPaused, followUp: { ...due, awayUntil: away, notifiedAt: undefined } };
}

/**
 * Brings back an enrolment that a reply ended which, as the rep corrected it, was none. `undefined` when something ends it
 * all the same, or when its step was not cancelled by that.
 */
export function reopeningMove(facts: CadenceFacts): CadenceMove | undefined {
  const { enrolment, cadence, contact, followUp, conversation } = facts;
  const { endedBecause, evidenceId, pausedUntil } = enrolment;
  const byReply = (endedBecause === 'answered' || endedBecause === 'bounced') && evidenceId !== undefined;
  if (!byReply || followUp?.status !== 'cancelled') return undefined;
  if (enrolmentEnd(enrolment, cadence, contact, followUp, conversation)) return undefined;
  const status = pausedUntil ? ('paused' as const) : ('active' as const);
  const ended = { endedAt: undefined, endedBecause: undefined, evidenceId: undefined };
  return { enrolment: { status, ...ended }, followUp: { status: 'open' } };
}
