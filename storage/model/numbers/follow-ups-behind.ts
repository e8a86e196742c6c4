import type { FollowUp } from '../follow-up';
import { minuteNumber } from '../score/minute';
import { followUpPart } from './follow-up-part';
import { fateOf } from './journey';
import { NONE } from './journey-code';
import type { NumbersCell } from './numbers-report';
import type { NumbersRequest } from './numbers-request';
import { isWithin, reportTerms } from './report-terms';

/** Which of these follow-ups a number of the report counts, by the date on which they fall due. */
export function followUpsBehind(
  request: NumbersRequest,
  cell: NumbersCell,
  followUps: readonly FollowUp[],
): FollowUp[] {
  const terms = reportTerms(request, []);
  const counts = (followUp: FollowUp) => {
    const { dueAt, doneAt, state } = fateOf(followUp);
    const [due, done] = [minuteNumber(dueAt), doneAt === undefined ? NONE : minuteNumber(doneAt)];
    if (!isWithin(due, terms) || (cell.group !== undefined && terms.weekOf(due) !== cell.group)) return false;
    return cell.parts.includes(followUpPart({ due, done, state }, terms));
  };
  return followUps.filter(counts).sort((one, other) => one.dueAt - other.dueAt);
}
