import { WEEKDAY, weekdayOf } from '../reply/month-and-weekday';
import { addDays, type CalendarDate, weekday } from './calendar-date';
import type { DayRule } from './day-rule';

const SHORT = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const DAY = `(?<day>${WEEKDAY}|sun|mon|tues?|wed|thu(?:rs?)?|fri|sat)\\.?`;
const THIS = 'this|diesen|kommenden|ce|este';
const NEXT = 'next|nachsten|nachster|el proximo';

/** `friday`, `next tue`, `nächsten Freitag`, `vendredi prochain`. "Next" is in the week to come; else it is the first after today. */
export const WEEKDAYS: readonly DayRule[] = [
  {
    words: new RegExp(`(?:${NEXT})\\s+${DAY}(?![\\w-])`, 'y'),
    day: ({ day }, today) => inNextWeek(today, numberOf(day)),
  },
  { words: new RegExp(`${DAY}\\s+prochain\\b`, 'y'), day: ({ day }, today) => firstAfter(today, numberOf(day)) },
  {
    words: new RegExp(`(?:(?:${THIS})\\s+)?${DAY}(?![\\w-])`, 'y'),
    day: ({ day }, today) => firstAfter(today, numberOf(day)),
  },
];

function numberOf(word = ''): number {
  const full = weekdayOf(word);
  return full >= 0 ? full : SHORT.findIndex((short) => word.startsWith(short));
}

function firstAfter(today: CalendarDate, day: number): CalendarDate {
  return addDays(today, ((day - weekday(today) + 6) % 7) + 1);
}

/** The week begins on Monday. */
function inNextWeek(today: CalendarDate, day: number): CalendarDate {
  const untilMonday = 7 - ((weekday(today) + 6) % 7);
  return addDays(today, untilMonday + ((day + 6) % 7));
}
