import type { FollowUpOutcome } from './follow-up';
import type { CallOutcome } from './interaction';

/** What suggests itself after an outcome. */
export type NextStep = 'nextTouch' | 'log' | 'nurture' | 'disqualify' | 'removeNumber' | 'finish';

const AFTER: Record<FollowUpOutcome | CallOutcome, NextStep | undefined> = {
  done: undefined,
  answered: 'log',
  meeting: 'log',
  noAnswer: 'nextTouch',
  notNow: 'nurture',
  notInterested: 'disqualify',
  voicemail: 'nextTouch',
  busy: 'nextTouch',
  wrongNumber: 'removeNumber',
  talked: 'finish',
};

/** The obvious next step; a talk ends the follow-up that it was about, if there is one. */
export function nextAfter(outcome: FollowUpOutcome | CallOutcome, hasFollowUp: boolean): NextStep | undefined {
  return outcome === 'talked' && !hasFollowUp ? 'nextTouch' : AFTER[outcome];
}
