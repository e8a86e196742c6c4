import {
  addDays,
  addMonths,
  type CalendarDate,
  compareDates,
  daysOfMonth,
  isDate,
  weekday,
} from '../when/calendar-date';
import { instantOf } from '../when/wall-clock';
import { plainName } from './plain-name';

/** Days from the first to the last one, both included. */
export interface DaySpan {
  first: CalendarDate;
  last: CalendarDate;
}

/** The days that a word of a search names, seen from today; `undefined` when it names none. Weeks begin on Monday. */
export function daySpan(text: string, today: CalendarDate, ahead: boolean): DaySpan | undefined {
  return namedSpan(plainName(text), today) ?? countedSpan(text, today, ahead) ?? calendarSpan(text);
}

/** The instants (epoch ms) with which the first day begins and the last one ends, in a zone. */
export function instantsOf({ first, last }: DaySpan, zone: string): { from: number; to: number } {
  return { from: startOf(first, zone), to: startOf(addDays(last, 1), zone) - 1 };
}

const startOf = (day: CalendarDate, zone: string): number => instantOf({ ...day, hour: 0, minute: 0 }, zone);

function namedSpan(name: string, today: CalendarDate): DaySpan | undefined {
  const day = { today: 0, yesterday: -1, tomorrow: 1 }[name];
  if (day !== undefined) return oneDay(addDays(today, day));
  const found = /^(this|last|next)(week|month|quarter|year)$/.exec(name);
  const step = { this: 0, last: -1, next: 1 }[found?.[1] ?? ''];
  return step === undefined ? undefined : PERIODS[found?.[2] ?? '']?.(today, step);
}

const PERIODS: Record<string, (today: CalendarDate, step: number) => DaySpan> = {
  week: (today, step) => {
    const first = addDays(today, 7 * step - ((weekday(today) + 6) % 7));
    return { first, last: addDays(first, 6) };
  },
  month: (today, step) => monthsFrom(addMonths({ ...today, day: 1 }, step), 1),
  quarter: (today, step) => {
    const month = today.month - ((today.month - 1) % 3);
    return monthsFrom(addMonths({ ...today, month, day: 1 }, 3 * step), 3);
  },
  year: ({ year }, step) => monthsFrom({ year: year + step, month: 1, day: 1 }, 12),
};

/** `30d`, `2 weeks`: so long ago, or so long ahead. */
function countedSpan(text: string, today: CalendarDate, ahead: boolean): DaySpan | undefined {
  const found = /^(\d{1,4})\s?(d|w|m|y|days?|weeks?|months?|years?)(?:\s?-?ago)?$/i.exec(text);
  if (!found) return undefined;
  const count = Number(found[1]) * (ahead ? 1 : -1);
  const unit = (found[2] ?? '').charAt(0).toLowerCase();
  if (unit === 'm' || unit === 'y') return oneDay(addMonths(today, unit === 'm' ? count : 12 * count));
  return oneDay(addDays(today, unit === 'w' ? 7 * count : count));
}

/** `2026-01-05`, `2026-01`, `2026-q1`, `2026`. */
function calendarSpan(text: string): DaySpan | undefined {
  const found = /^((?:19|20|21)\d\d)(?:-(?:q([1-4])|(\d\d?)(?:-(\d\d?))?))?$/i.exec(text);
  if (!found) return undefined;
  const [year, quarter, month, day] = found.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  if (year === undefined) return undefined;
  if (quarter !== undefined) return monthsFrom({ year, month: 3 * quarter - 2, day: 1 }, 3);
  if (month === undefined) return monthsFrom({ year, month: 1, day: 1 }, 12);
  const date = { year, month, day: day ?? 1 };
  if (!isDate(date)) return undefined;
  return day === undefined ? monthsFrom(date, 1) : oneDay(date);
}

const oneDay = (day: CalendarDate): DaySpan => ({ first: day, last: day });

function monthsFrom(first: CalendarDate, months: number): DaySpan {
  const last = addMonths(first, months - 1);
  return { first, last: { ...last, day: daysOfMonth(last) } };
}

/** Does the one begin after the other has ended? */
export function isAfter(one: DaySpan, other: DaySpan): boolean {
  return compareDates(one.first, other.last) > 0;
}
