import { MONTH, monthOf } from '../reply/month-and-weekday';
import { addMonths, type CalendarDate, compareDates, isDate } from './calendar-date';
import type { DateOrder, DayRule } from './day-rule';

const DAY = String.raw`(?<day>[0-3]?\d)`;
const END = String.raw`(?![\w])`;
const YEAR = String.raw`(?:,?\s+(?:de\s+)?(?<year>20\d\d))?`;
/** A time that is always open is no day, and neither is a part of a whole. */
const NO_PART = String.raw`(?!24\/7)`;
const NO_WHOLE = String.raw`(?!\s*(?:of|inch|full|der|des|von|de|di|van)(?![\w]))`;

type Groups = Readonly<Record<string, string | undefined>>;

/** A day and a month, seen from both sides of today; with a year it lies on one. */
function dayRule(
  words: string,
  dayAndMonth: (groups: Groups, order: DateOrder) => { day: number; month: number } | undefined,
): DayRule {
  const at = (groups: Groups, today: CalendarDate, order: DateOrder, side: 1 | -1) => {
    const found = dayAndMonth(groups, order);
    return found && ofYear({ ...found, year: today.year }, groups['year'], today, side);
  };
  return {
    words: new RegExp(words, 'y'),
    ahead: (groups, today, order) => at(groups, today, order, 1),
    past: (groups, today, order) => at(groups, today, order, -1),
  };
}

const numbers = ({ day, month }: Groups) => ({ day: Number(day), month: Number(month) });
const named = ({ day, month = '' }: Groups) => ({ day: Number(day), month: monthOf(month) });

/** Days of the calendar. `3/4` is read as the reader's country writes dates, and left alone where that is not known. */
export const DATES: readonly DayRule[] = [
  dayRule(String.raw`(?<year>20\d\d)-(?<month>[01]\d)-${DAY}${END}`, numbers),
  dayRule(String.raw`${DAY}\.\s?(?<month>[01]?\d)\.(?<year>20\d\d|[2-9]\d(?!\d|\.))?${END}`, numbers),
  dayRule(String.raw`${DAY}-(?<month>[01]?\d)-(?<year>20\d\d)${END}`, numbers),
  dayRule(
    String.raw`${NO_PART}(?<one>[0-3]?\d)\/(?<other>[0-3]?\d)(?:\/(?<year>20\d\d|[2-9]\d))?(?![\w/])${NO_WHOLE}`,
    ({ one, other }, order) => ordered(Number(one), Number(other), order),
  ),
  dayRule(
    String.raw`(?:the )?${DAY}(?:st|nd|rd|th|er|\.|º|°|o|a)?\s+(?:of |de |di )?(?<month>${MONTH})\.?${YEAR}${END}`,
    named,
  ),
  dayRule(String.raw`(?<month>${MONTH})\.?\s+(?:the )?${DAY}(?:st|nd|rd|th)?${YEAR}${END}`, named),
  {
    words: new RegExp(
      String.raw`(?:(?:the )?${DAY}(?:st|nd|rd|th)|(?:am|zum|le|el|il|dia|op de) ${DAY.replace('day', 'number')}(?:\.|e)?)${END}`,
      'y',
    ),
    ahead: ({ day, number }, today) => alone(Number(day ?? number), today, 1),
    past: ({ day, number }, today) => alone(Number(day ?? number), today, -1),
  },
];

/** What can only be one of the two is that, whatever the order. */
function ordered(one: number, other: number, order: DateOrder): { day: number; month: number } | undefined {
  if (other > 12) return { month: one, day: other };
  if (one > 12 || order === 'day') return { day: one, month: other };
  return order === 'month' ? { month: one, day: other } : undefined;
}

/** The day in its year, or without one the nearest time that it comes on this side of today. */
function ofYear(
  date: CalendarDate,
  year: string | undefined,
  today: CalendarDate,
  side: 1 | -1,
): CalendarDate | undefined {
  if (year !== undefined) {
    const exact = { ...date, year: year.length === 2 ? 2000 + Number(year) : Number(year) };
    return isDate(exact) && side * compareDates(exact, today) >= 0 ? exact : undefined;
  }
  if (date.month === 2 && date.day === LEAP_DAY) return nearestLeapDay(date, today, side);
  const near = side * compareDates(date, today) < 0 ? { ...date, year: date.year + side } : date;
  return isDate(near) ? near : undefined;
}

const LEAP_DAY = 29;
/** From 1896 to 1904 there was none; so long it takes at most. */
const MOST_YEARS = 8;

function nearestLeapDay(date: CalendarDate, today: CalendarDate, side: 1 | -1): CalendarDate | undefined {
  for (let years = 0; years <= MOST_YEARS; years += 1) {
    const near = { ...date, year: today.year + side * years };
    if (isDate(near) && side * compareDates(near, today) >= 0) return near;
  }
  return undefined;
}

/** The nearest month on this side that has this day; today it is not. */
function alone(day: number, today: CalendarDate, side: 1 | -1): CalendarDate | undefined {
  for (let months = 0; months < 3; months += 1) {
    const date = { ...addMonths({ ...today, day: 1 }, side * months), day };
    if (isDate(date) && side * compareDates(date, today) > 0) return date;
  }
  return undefined;
}
