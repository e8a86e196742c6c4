import type { Repeat } from '../repeat';
import { addDays, addMonths, type CalendarDate, daysOfMonth, weekday } from './calendar-date';
import type { WallClock } from './wall-clock';
import { compareWalls } from './wall-text';
import { addWorkingDays } from './working-days';
import type { WorkingTime } from './working-time';

/** A fifth Monday is at most so many months away: those between have four. */
const LONGEST_GAP = 12;
/** So often at most a repeat is carried on to come past a moment: a day over a hundred years. */
const MOST_STEPS = 40_000;

/** When a repeat comes back after it stood at `from`: always later, at the same hour of the wall. */
export function nextOccurrence(repeat: Repeat, from: WallClock, working: WorkingTime): WallClock {
  const { year, month, day } = from;
  const { hour, minute } = from;
  return { ...nextDay(repeat, { year, month, day }, working), hour, minute };
}

/** The first time that it comes back after `now`, both on the same wall. What was missed on the way is left out. */
export function nextOccurrenceAfter(repeat: Repeat, from: WallClock, now: WallClock, working: WorkingTime): WallClock {
  let wall = nextOccurrence(repeat, from, working);
  for (let step = 0; step < MOST_STEPS && compareWalls(wall, now) <= 0; step += 1)
    wall = nextOccurrence(repeat, wall, working);
  return wall;
}

function nextDay(repeat: Repeat, from: CalendarDate, working: WorkingTime): CalendarDate {
  switch (repeat.unit) {
    case 'day':
      return addDays(from, repeat.every);
    case 'workingDay':
      return addWorkingDays(from, repeat.every, working);
    case 'week':
      return nextWeek(repeat, from);
    case 'month':
      return nextMonth(repeat, from, repeat.every);
    case 'year':
      return nextMonth(repeat, from, 12 * repeat.every);
  }
}

/** One that was moved off its weekday is back on it the next time. */
function nextWeek({ every, weekday: named }: Repeat, from: CalendarDate): CalendarDate {
  const ahead = named === undefined ? 0 : (named - weekday(from) + 7) % 7;
  return addDays(from, ahead || 7 * every);
}

function nextMonth(repeat: Repeat, from: CalendarDate, months: number): CalendarDate {
  const first = { ...from, day: 1 };
  for (let count = 1; count <= LONGEST_GAP; count += 1) {
    const day = dayOfMonth(repeat, addMonths(first, count * months), from);
    if (day) return day;
  }
  return addMonths(from, months);
}

function dayOfMonth(repeat: Repeat, first: CalendarDate, from: CalendarDate): CalendarDate | undefined {
  const { weekday: named, ordinal, dayOfMonth: number } = repeat;
  if (named === undefined || ordinal === undefined)
    return { ...first, day: Math.min(number ?? from.day, daysOfMonth(first)) };
  return nthWeekday(first, named, ordinal);
}

/** The first, second … or last (-1) such weekday of a month; not every month has a fifth one. */
export function nthWeekday(month: CalendarDate, named: number, ordinal: number): CalendarDate | undefined {
  const first = { ...month, day: 1 };
  const last = { ...month, day: daysOfMonth(month) };
  if (ordinal < 0) return addDays(last, -((weekday(last) - named + 7) % 7));
  const day = 1 + ((named - weekday(first) + 7) % 7) + 7 * (ordinal - 1);
  return day <= last.day ? { ...month, day } : undefined;
}
