import { WEEKDAY, weekdayOf } from '../reply/month-and-weekday';
import { addDays, type CalendarDate, weekday } from './calendar-date';
import type { DayRule } from './day-rule';

const SHORT = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
/** The name of a day, in full or short, as the group `day`. */
export const DAY_NAME = `(?<day>${WEEKDAY}|sun|mon|tues?|weds?|thu(?:rs?)?|fri|sat)\\.?`;
const THIS = 'this|diesen|kommenden|ce|cette|este|esta|questo|questa|deze|komende';
const NEXT = 'next|nachsten|nachster|(?:el |no )?proximo|(?:na )?proxima|(?:il )?prossimo|(?:la )?prossima|volgende';
const LAST =
  '(?:the )?last|(?:this )?past|letzte[nrm]?|vergangene[nrm]?|vorige[nrm]?|(?:el |o |no )?(?:pasado|passado|ultimo)|(?:a |na )?(?:passada|ultima)|(?:lo )?scorso|(?:la )?scorsa|afgelopen|laatste';
const LAST_AFTER = 'dernier|passe|pasado|passad[oa]|scors[oa]';
const NEXT_AFTER = 'prochain|que vem|que viene|prossim[oa]';

/**
 * `friday`, `next tue`, `nächsten Freitag`, `last Friday`, `venerdì scorso`. "Next" is in the week to come; else it is the
 * first after today, or where it is over, the last before today.
 */
export const WEEKDAYS: readonly DayRule[] = [
  {
    words: new RegExp(`(?:${NEXT})\\s+${DAY_NAME}(?![\\w-])`, 'y'),
    ahead: ({ day }, today) => inNextWeek(today, dayOfName(day)),
  },
  {
    words: new RegExp(`${DAY_NAME}\\s+(?:${NEXT_AFTER})\\b`, 'y'),
    ahead: ({ day }, today) => firstAfter(today, dayOfName(day)),
  },
  {
    words: new RegExp(`(?:${LAST})\\s+${DAY_NAME}(?![\\w-])`, 'y'),
    past: ({ day }, today) => lastBefore(today, dayOfName(day)),
  },
  {
    words: new RegExp(`${DAY_NAME}\\s+(?:${LAST_AFTER})\\b`, 'y'),
    past: ({ day }, today) => lastBefore(today, dayOfName(day)),
  },
  {
    words: new RegExp(`(?:(?:${THIS})\\s+)?${DAY_NAME}(?![\\w-])`, 'y'),
    ahead: ({ day }, today) => firstAfter(today, dayOfName(day)),
    past: ({ day }, today) => lastBefore(today, dayOfName(day)),
  },
];

/** 0 to 6, Sunday first, of a word of `DAY_NAME`. */
export function dayOfName(word = ''): number {
  const full = weekdayOf(word);
  return full >= 0 ? full : SHORT.findIndex((short) => word.startsWith(short));
}

function firstAfter(today: CalendarDate, day: number): CalendarDate {
  return addDays(today, ((day - weekday(today) + 6) % 7) + 1);
}

function lastBefore(today: CalendarDate, day: number): CalendarDate {
  return addDays(today, -(((weekday(today) - day + 6) % 7) + 1));
}

/** The week begins on Monday. */
function inNextWeek(today: CalendarDate, day: number): CalendarDate {
  const untilMonday = 7 - ((weekday(today) + 6) % 7);
  return addDays(today, untilMonday + ((day + 6) % 7));
}
