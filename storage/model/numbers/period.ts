import { addDays, addMonths, type CalendarDate } from '../when/calendar-date';
import { instantOf, wallClockAt } from '../when/wall-clock';

/** Spans of time that reports offer; `custom` has days of its own. */
export const PERIODS = ['days30', 'days90', 'quarter', 'year', 'months12', 'all', 'custom'] as const;
export type PeriodId = (typeof PERIODS)[number];

/** Epoch ms: from the first to before the second. */
export interface Period {
  from: number;
  to: number;
}

const END_OF_TIME = 8.64e15;

/** The days of a period in the rep's zone (IANA name), today included; `now` in epoch ms. */
export function periodOf(id: Exclude<PeriodId, 'custom'>, now: number, zone: string): Period {
  if (id === 'all') return { from: 0, to: END_OF_TIME };
  const today = wallClockAt(now, zone);
  return daysFrom(FIRST_DAYS[id](today), addDays(today, 1), zone);
}

/** From a day to a later one (`2026-11-01`), both included. `undefined` for days that are none, or in the wrong order. */
export function customPeriod(first: string, last: string, zone: string): Period | undefined {
  const [from, to] = [calendarDay(first), calendarDay(last)];
  if (!from || !to || first > last) return undefined;
  return daysFrom(from, addDays(to, 1), zone);
}

const FIRST_DAYS: Record<Exclude<PeriodId, 'custom' | 'all'>, (today: CalendarDate) => CalendarDate> = {
  days30: (today) => addDays(today, -29),
  days90: (today) => addDays(today, -89),
  quarter: ({ year, month }) => ({ year, month: month - ((month - 1) % 3), day: 1 }),
  year: ({ year }) => ({ year, month: 1, day: 1 }),
  months12: (today) => addDays(addMonths(today, -12), 1),
};

function daysFrom(first: CalendarDate, after: CalendarDate, zone: string): Period {
  const midnight = (day: CalendarDate) => instantOf({ ...day, hour: 0, minute: 0 }, zone);
  return { from: midnight(first), to: midnight(after) };
}

function calendarDay(text: string): CalendarDate | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  return year && month && day ? { year: Number(year), month: Number(month), day: Number(day) } : undefined;
}
