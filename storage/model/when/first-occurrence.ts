import type { Repeat } from '../repeat';
import { addDays, addMonths, type CalendarDate, compareDates, daysOfMonth, weekday } from './calendar-date';
import { nextOccurrence, nthWeekday } from './next-occurrence';
import type { TimeOfDay } from './time-of-day';
import type { WallClock } from './wall-clock';
import { compareWalls } from './wall-text';
import { workingDayFrom } from './working-days';
import type { WorkingTime } from './working-time';

const MONTHS_TRIED = 13;

/**
 * When a repeat that is said now begins: on the first day that fits from `start` on, or without one after now. What names no
 * day begins one such span from now: "every 2 weeks" in two weeks.
 */
export function firstOccurrence(
  repeat: Repeat,
  {
    now,
    start,
    time,
    working,
  }: { now: WallClock; start: CalendarDate | undefined; time: TimeOfDay; working: WorkingTime },
): WallClock {
  const from = start ?? { year: now.year, month: now.month, day: now.day };
  const onTime = { ...firstDay(repeat, from, start !== undefined, working), ...time };
  return compareWalls(onTime, now) > 0 ? onTime : nextFitting(repeat, onTime, now, working);
}

function nextFitting(repeat: Repeat, wall: WallClock, now: WallClock, working: WorkingTime): WallClock {
  let next = wall;
  while (compareWalls(next, now) <= 0) next = nextOccurrence(repeat, next, working);
  return next;
}

function firstDay(repeat: Repeat, from: CalendarDate, isStart: boolean, working: WorkingTime): CalendarDate {
  const { unit, every, weekday: named, dayOfMonth } = repeat;
  if (unit === 'week' && named !== undefined) return addDays(from, (named - weekday(from) + 7) % 7);
  if (unit === 'workingDay' && every === 1) return workingDayFrom(from, working);
  if (unit === 'day' && every === 1) return from;
  if (named === undefined && dayOfMonth === undefined) {
    if (isStart) return from;
    const { year, month, day } = nextOccurrence(repeat, { ...from, hour: 0, minute: 0 }, working);
    return { year, month, day };
  }
  return firstInMonths(repeat, from);
}

function firstInMonths({ weekday: named, ordinal = 1, dayOfMonth = 1 }: Repeat, from: CalendarDate): CalendarDate {
  for (let months = 0; months < MONTHS_TRIED; months += 1) {
    const month = addMonths({ ...from, day: 1 }, months);
    const day =
      named === undefined
        ? { ...month, day: Math.min(dayOfMonth, daysOfMonth(month)) }
        : nthWeekday(month, named, ordinal);
    if (day && compareDates(day, from) >= 0) return day;
  }
  return from;
}
