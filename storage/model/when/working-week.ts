import { addDays, addMonths, type CalendarDate, compareDates, daysOfMonth, weekday } from './calendar-date';
import { isWorkingDay, workingDayFrom } from './working-days';
import type { WorkingTime } from './working-time';

/** The Monday of this day's week. */
export function mondayOf(day: CalendarDate): CalendarDate {
  return addDays(day, -((weekday(day) + 6) % 7));
}

/** The last working day up to this one, not before `first`; where there is none, this day. */
export function workingDayUpTo(day: CalendarDate, first: CalendarDate, working: WorkingTime): CalendarDate {
  for (let one = day; compareDates(one, first) >= 0; one = addDays(one, -1)) if (isWorkingDay(one, working)) return one;
  return day;
}

/** The same weekday of the week to come; where it is free, that week's first working day. */
export function inNextWorkingWeek(today: CalendarDate, working: WorkingTime): CalendarDate {
  const day = addDays(today, 7);
  return isWorkingDay(day, working) ? day : workingDayFrom(mondayOf(day), working);
}

/** The last working day of this week; where that is over, of the week to come. */
export function endOfWorkingWeek(today: CalendarDate, working: WorkingTime): CalendarDate {
  const sunday = addDays(mondayOf(today), 6);
  const day = workingDayUpTo(sunday, today, working);
  if (isWorkingDay(day, working)) return day;
  return workingDayUpTo(addDays(sunday, 7), addDays(sunday, 1), working);
}

/** The last working day of a month, from today on. */
export function endOfWorkingMonth(month: CalendarDate, today: CalendarDate, working: WorkingTime): CalendarDate {
  const last = { ...month, day: daysOfMonth(month) };
  const first = { ...month, day: 1 };
  return workingDayUpTo(last, compareDates(first, today) < 0 ? today : first, working);
}

/** The first day of the quarter in which this day lies, or of one so many quarters later. */
export function startOfQuarter(day: CalendarDate, quarters = 0): CalendarDate {
  const month = 3 * Math.floor((day.month - 1) / 3) + 1;
  return addMonths({ ...day, month, day: 1 }, 3 * quarters);
}
