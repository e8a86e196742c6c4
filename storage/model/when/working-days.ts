import { addDays, type CalendarDate, isoDay, weekday } from './calendar-date';
import type { WorkingTime } from './working-time';

type WorkingDays = Pick<WorkingTime, 'days' | 'daysOff'>;

/** More days off in a row than that are no holiday: the search for a working day ends. */
const LONGEST_BREAK = 400;

/** Does the rep work on this day? */
export function isWorkingDay(date: CalendarDate, { days, daysOff }: WorkingDays): boolean {
  return days.includes(weekday(date)) && !daysOff.includes(isoDay(date));
}

/** This day, or the first working day after it. */
export function workingDayFrom(date: CalendarDate, working: WorkingDays): CalendarDate {
  for (let days = 0; days < LONGEST_BREAK; days += 1) {
    const day = addDays(date, days);
    if (isWorkingDay(day, working)) return day;
  }
  return date;
}

/** So many working days later: 1 is the next one, 0 this day or, where it is free, the next one. */
export function addWorkingDays(date: CalendarDate, count: number, working: WorkingDays): CalendarDate {
  let day = count > 0 ? date : workingDayFrom(date, working);
  for (let left = count; left > 0; left -= 1) day = workingDayFrom(addDays(day, 1), working);
  return day;
}
