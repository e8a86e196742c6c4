import type { FollowUpState } from './journey';
import type { Part } from './numbers-request';
import { DAY_MINUTES, type ReportTerms } from './report-terms';

interface CountedFollowUp {
  /** Minutes since 1970. */
  due: number;
  done: number;
  state: FollowUpState | undefined;
}

/** What became of a follow-up: one whose day has passed is overdue here as in the lists. */
export function followUpPart({ due, done, state }: CountedFollowUp, { today }: Pick<ReportTerms, 'today'>): Part {
  if (state === 'cancelled' || state === 'settled') return state;
  if (state === 'done') return done <= due + DAY_MINUTES ? 'onTime' : 'late';
  return due < today ? 'open' : 'ahead';
}
