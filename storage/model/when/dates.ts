import { MONTH, monthOf } from '../reply/month-and-weekday';
import { addMonths, type CalendarDate, compareDates, isDate } from './calendar-date';
import type { DayRule } from './day-rule';

const DAY = String.raw`(?<day>[0-3]?\d)`;
const END = String.raw`(?![\w])`;
const YEAR = String.raw`(?:,?\s+(?<year>20\d\d))?`;

/** Days of the calendar. `3/4` is left alone: half of the world reads the one, half the other. */
export const DATES: readonly DayRule[] = [
  {
    words: new RegExp(String.raw`(?<year>20\d\d)-(?<month>[01]\d)-${DAY}${END}`, 'y'),
    day: ({ year, month, day }) => existing({ year: Number(year), month: Number(month), day: Number(day) }),
  },
  {
    words: new RegExp(String.raw`${DAY}\.\s?(?<month>[01]?\d)\.(?<year>20\d\d)?${END}`, 'y'),
    day: ({ day, month, year }, today) => ofMonth(Number(day), Number(month), year, today),
  },
  {
    words: new RegExp(
      String.raw`(?:the )?${DAY}(?:st|nd|rd|th|er|\.)?\s+(?:of |de )?(?<month>${MONTH})${YEAR}${END}`,
      'y',
    ),
    day: ({ day, month = '', year }, today) => ofMonth(Number(day), monthOf(month), year, today),
  },
  {
    words: new RegExp(String.raw`(?<month>${MONTH})\s+(?:the )?${DAY}(?:st|nd|rd|th)?${YEAR}${END}`, 'y'),
    day: ({ day, month = '', year }, today) => ofMonth(Number(day), monthOf(month), year, today),
  },
  {
    words: new RegExp(
      String.raw`(?:(?:the )?${DAY}(?:st|nd|rd|th)|(?:am|le|el) ${DAY.replace('day', 'number')}\.?)${END}`,
      'y',
    ),
    day: ({ day, number }, today) => nextOf(Number(day ?? number), today),
  },
];

/** The day in its year, or without one the next time that it comes. */
function ofMonth(day: number, month: number, year: string | undefined, today: CalendarDate): CalendarDate | undefined {
  if (year !== undefined) return existing({ year: Number(year), month, day });
  const thisYear = { year: today.year, month, day };
  return existing(compareDates(thisYear, today) < 0 ? { ...thisYear, year: today.year + 1 } : thisYear);
}

/** The next month that has this day, and in which it is still to come. */
function nextOf(day: number, today: CalendarDate): CalendarDate | undefined {
  for (let later = 0; later < 3; later += 1) {
    const date = { ...addMonths({ ...today, day: 1 }, later), day };
    if (isDate(date) && compareDates(date, today) > 0) return date;
  }
  return undefined;
}

function existing(date: CalendarDate): CalendarDate | undefined {
  return isDate(date) ? date : undefined;
}
