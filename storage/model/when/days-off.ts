import { addDays, type CalendarDate, isDate, isoDay } from './calendar-date';

const MOST_DAYS = 1_000;
const LONGEST_RANGE = 366;

/** Days off in a row, both included: `2026-12-24`. */
export interface DaysOffRange {
  from: string;
  to: string;
}

/** Single days as ranges of days in a row, the earliest first. */
export function rangesOf(days: readonly string[]): DaysOffRange[] {
  const ranges: DaysOffRange[] = [];
  for (const day of [...new Set(days)].sort()) {
    const last = ranges.at(-1);
    if (last && dayAfter(last.to) === day) last.to = day;
    else ranges.push({ from: day, to: day });
  }
  return ranges;
}

/** The days with those of a range, sorted; `undefined` where the range is none, or longer than a year, or they are too many. */
export function withRange(days: readonly string[], range: DaysOffRange): string[] | undefined {
  const added = daysIn(range);
  const all = [...new Set([...days, ...added])].sort();
  return added.length === 0 || added.length > LONGEST_RANGE || all.length > MOST_DAYS ? undefined : all;
}

/** The days without those of a range. */
export function withoutRange(days: readonly string[], { from, to }: DaysOffRange): string[] {
  return days.filter((day) => day < from || day > to);
}

function daysIn({ from, to }: DaysOffRange): string[] {
  const days: string[] = [];
  if (!dateOf(from) || !dateOf(to)) return days;
  for (let day = from; day <= to && days.length <= LONGEST_RANGE; day = dayAfter(day)) days.push(day);
  return days;
}

function dayAfter(day: string): string {
  const date = dateOf(day);
  return date ? isoDay(addDays(date, 1)) : day;
}

function dateOf(text: string): CalendarDate | undefined {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  const date = { year, month, day };
  return /^\d{4}-\d\d-\d\d$/.test(text) && isDate(date) ? date : undefined;
}
