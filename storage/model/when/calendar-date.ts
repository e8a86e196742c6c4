/** A day of the calendar, in no zone. Months count from 1. */
export interface CalendarDate {
  year: number;
  month: number;
  day: number;
}

/** The day this many days later; calendars know of no summer time. */
export function addDays({ year, month, day }: CalendarDate, days: number): CalendarDate {
  return fromUtc(new Date(Date.UTC(year, month - 1, day + days)));
}

/** The same day this many months later, or the last day of a shorter month. */
export function addMonths({ year, month, day }: CalendarDate, months: number): CalendarDate {
  const first = fromUtc(new Date(Date.UTC(year, month - 1 + months, 1)));
  return { ...first, day: Math.min(day, daysOfMonth(first)) };
}

/** 28 to 31. */
export function daysOfMonth({ year, month }: Omit<CalendarDate, 'day'>): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** 0 to 6, Sunday first. */
export function weekday({ year, month, day }: CalendarDate): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

/** Is there such a day? */
export function isDate(date: CalendarDate): boolean {
  return date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= daysOfMonth(date);
}

/** `2026-12-03`. */
export function isoDay({ year, month, day }: CalendarDate): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Below zero when `one` is the earlier day. */
export function compareDates(one: CalendarDate, other: CalendarDate): number {
  return one.year - other.year || one.month - other.month || one.day - other.day;
}

function fromUtc(date: Date): CalendarDate {
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
