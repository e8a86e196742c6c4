import { isDate, isoDay } from './calendar-date';
import type { TimeOfDay } from './time-of-day';
import type { WallClock } from './wall-clock';

const two = (value: number) => String(value).padStart(2, '0');

/** What the wall shows, as it is kept: `2026-12-03T09:00`. */
export function wallText(wall: WallClock): string {
  return `${isoDay(wall)}T${clockText(wall)}`;
}

/** `09:00`. */
export function clockText({ hour, minute }: TimeOfDay): string {
  return `${two(hour)}:${two(minute)}`;
}

/** What is kept as the wall shows it; `undefined` for a day or an hour that there is not. */
export function wallOf(text: string): WallClock | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)$/.exec(text);
  if (!match) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = match.slice(1).map(Number);
  const wall = { year, month, day, hour, minute };
  return isDate(wall) && hour < 24 && minute < 60 ? wall : undefined;
}

/** An hour that is kept as `09:30`. */
export function clockOf(text: string): TimeOfDay {
  const [hour = 0, minute = 0] = text.split(':').map(Number);
  return { hour, minute };
}

/** Below zero when `one` comes first, on the same wall. */
export function compareWalls(one: WallClock, other: WallClock): number {
  const [first, second] = [wallText(one), wallText(other)];
  return first < second ? -1 : first > second ? 1 : 0;
}
