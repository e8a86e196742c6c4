import { minuteNumber } from '../score/minute';
import { isoDay } from '../when/calendar-date';
import { wallReader } from '../when/wall-clock';

const WEEK_MINUTES = 7 * 24 * 60;
/** The first Monday since 1970, as a day of the calendar. */
const FIRST_MONDAY_DAY = 5;

/**
 * Says in which week of a zone (IANA name) a minute (since 1970) lies: the day of its Monday, `2026-11-16`. Each week is worked out once:
 * calendars take far longer than counting.
 */
export function weekAxis(zone: string): (minute: number) => string {
  const offsetAt = offsetReader(zone);
  const starts = new Map<number, number>();
  const startOf = (week: number): number => {
    const known = starts.get(week);
    if (known !== undefined) return known;
    const wall = Date.UTC(1970, 0, FIRST_MONDAY_DAY + week * 7);
    // What the clocks show around it; the offset of the moment itself holds.
    const start = wall - offsetAt(wall - offsetAt(wall));
    starts.set(week, minuteNumber(start));
    return minuteNumber(start);
  };
  return (minute) => {
    let week = Math.floor((minute - minuteNumber(Date.UTC(1970, 0, FIRST_MONDAY_DAY))) / WEEK_MINUTES);
    while (startOf(week) > minute) week -= 1;
    while (startOf(week + 1) <= minute) week += 1;
    return mondayOf(week);
  };
}

/** The Mondays from one to another (`2026-11-16`), both included. */
export function mondaysBetween(first: string, last: string): string[] {
  const days: string[] = [];
  for (let at = Date.parse(first); at <= Date.parse(last); at += WEEK_MINUTES * 60_000)
    days.push(new Date(at).toISOString().slice(0, 10));
  return days;
}

function mondayOf(week: number): string {
  const date = new Date(Date.UTC(1970, 0, FIRST_MONDAY_DAY + week * 7));
  return isoDay({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() });
}

function offsetReader(zone: string): (instant: number) => number {
  const read = wallReader(zone);
  return (instant) => {
    const { year, month, day, hour, minute } = read(instant);
    return Date.UTC(year, month - 1, day, hour, minute) - instant;
  };
}
