import type { Criterion } from './answer';
import { CRITERIA, type Level } from './criteria';
import { DAY_MS } from './day-ms';

/** After how many days an answer is to be asked again: an organisation changes slowly, plans and budgets fast. */
export const DAYS_UNTIL_STALE: Record<Level, number> = { organisation: 365, opportunity: 90, stakeholder: 180 };

/** Is what was answered at `at` (epoch ms) too old to be relied on? */
export function isStaleAnswer(criterion: Criterion, at: number, now: number): boolean {
  return now - at > DAYS_UNTIL_STALE[CRITERIA[criterion].level] * DAY_MS;
}
