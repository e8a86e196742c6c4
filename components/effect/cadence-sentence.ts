import type { LeftBecause } from '@/storage/model/cadence/enrolment';
import type { Event } from '@/storage/model/event';

const BECAUSE: Record<LeftBecause, string> = {
  finished: 'all its steps are done',
  answered: 'they answered',
  notNow: 'not now',
  notInterested: 'not interested',
  bounced: 'the mail came back',
  doNotContact: 'they are not to be contacted',
  stageChanged: 'the stage changed',
  byHand: 'you took them off',
  merged: 'two contacts became one',
  onAnother: 'they are on another cadence now',
};

/** "Left the cadence: they answered". */
export function leftCadenceSentence(because: unknown): string {
  const reason = BECAUSE[because as LeftBecause] as string | undefined;
  return reason ? `Left the cadence: ${reason}` : 'Left the cadence';
}

/** "Left the cadence Spring: they answered"; "The cadence Spring is finished: all its steps are done". */
export function leftWords(cadence: string, because: LeftBecause): string {
  return because === 'finished'
    ? `The cadence ${cadence} is finished: ${BECAUSE[because]}`
    : `Left the cadence ${cadence}: ${BECAUSE[because]}`;
}

/** What is said of somebody who was on a cadence before: "was on it: not interested". */
export function beforeWords(because: LeftBecause): string {
  return `was on it: ${BECAUSE[because]}`;
}

/** What another command did to a cadence by the way, to be said behind what it did; empty when nothing. */
export function cadenceTail({ type, changes }: Event): string {
  const change = changes.find(({ table, op }) => table === 'enrolments' && op === 'set');
  if (!change || type.startsWith('cadence')) return '';
  const { endedBecause, pausedUntil, done } = change.after ?? {};
  const because = BECAUSE[endedBecause as LeftBecause] as string | undefined;
  if (because) return `, and left the cadence: ${because}`;
  if (pausedUntil) return ', and the cadence waits until they are back';
  if (change.before?.['endedBecause']) return ', and is back on the cadence';
  return done ? ', and went on to the next step of the cadence' : '';
}
