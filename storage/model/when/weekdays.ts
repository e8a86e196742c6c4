import { WEEKDAY, weekdayOf } from '../reply/month-and-weekday';
import { addDays, type CalendarDate, weekday } from './calendar-date';
import type { DayRule } from './day-rule';

const SHORT = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const DAY = `(?<day>${WEEKDAY}|sun|mon|tues?|wed|thu(?:rs?)?|fri|sat)\\.?`;
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
    words: new RegExp(`(?:${NEXT})\\s+${DAY}(?![\\w-])`, 'y'),
    ahead: ({ day }, today) => inNextWeek(today, numberOf(day)),
  },
  {
    words: new RegExp(`${DAY}\\s+(?:${NEXT_AFTER})\\b`, 'y'),
    ahead: ({ day }, today) => firstAfter(today, numberOf(day)),
  },
  {
    words: new RegExp(`(?:${LAST})\\s+${DAY}(?![\\w-])`, 'y'),
    past: ({ day }, today) => lastBefore(today, numberOf(day)),
  },
  {
    words: new RegExp(`${DAY}\\s+(?:${LAST_AFTER})\\b`, 'y'),
    past: ({ day }, today) => lastBefore(today, numberOf(day)),
  },
  {
    words: new RegExp(`(?:(?:${THIS})\\s+)?${DAY}(?![\\w-])`, 'y'),
    ahead: ({ day }, today) => firstAfter(today, numberOf(day)),
    past: ({ day }, today) => lastBefore(today, numberOf(day)),
  },
];

function numberOf(word = ''): number {
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
