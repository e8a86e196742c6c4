import type { WallMoment } from '../wall-moment';
import { addDays, type CalendarDate, isoDay } from '../when/calendar-date';
import { instantOf, wallClockAt } from '../when/wall-clock';
import { addWorkingDays, workingDayFrom } from '../when/working-days';
import type { WorkingTime } from '../when/working-time';
import { countsCalendarDays, type FollowUpRules, type TouchRuleId } from './follow-up-rules';

/** All that decides when the next touch is to be, beside what happened. */
export interface TouchPlan {
  rules: FollowUpRules;
  workingTime: WorkingTime;
  /** IANA name: where the rep is. */
  zone: string;
}

/** A moment as the rep's wall shows it, with the instant (epoch ms) that it comes to now. */
export interface PlannedMoment {
  when: WallMoment;
  dueAt: number;
}

/** The beginning of the working day on which a rule's wait, counted from `at` (epoch ms), is over. */
export function waitFrom(rule: TouchRuleId, at: number, { rules, workingTime, zone }: TouchPlan): PlannedMoment {
  const { days } = rules[rule];
  const from = wallClockAt(at, zone);
  const day = countsCalendarDays(rule)
    ? workingDayFrom(addDays(from, days), workingTime)
    : addWorkingDays(from, days, workingTime);
  return beginningOf(day, workingTime, zone);
}

/** The next working day that has still to begin at `now`. */
export function nextBeginning(now: number, { workingTime, zone }: TouchPlan): PlannedMoment {
  const today = workingDayFrom(wallClockAt(now, zone), workingTime);
  const begins = beginningOf(today, workingTime, zone);
  return begins.dueAt > now ? begins : beginningOf(addWorkingDays(today, 1, workingTime), workingTime, zone);
}

function beginningOf(day: CalendarDate, { from }: WorkingTime, zone: string): PlannedMoment {
  const [hour = 0, minute = 0] = from.split(':').map(Number);
  return { when: { wall: `${isoDay(day)}T${from}`, zone }, dueAt: instantOf({ ...day, hour, minute }, zone) };
}
