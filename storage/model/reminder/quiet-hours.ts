import { addDays } from '../when/calendar-date';
import { instantOf, wallClockAt } from '../when/wall-clock';
import type { WorkingTime } from '../when/working-time';

/**
 * When the quiet hours end in which `now` lies (epoch ms, always after `now`), as the wall of a zone (IANA name) shows them;
 * `undefined` when it is not quiet.
 */
export function quietEndsAt(now: number, quiet: WorkingTime['quiet'], zone: string): number | undefined {
  if (!quiet) return undefined;
  const wall = wallClockAt(now, zone);
  const [minute, from, to] = [wall.hour * 60 + wall.minute, minutesOf(quiet.from), minutesOf(quiet.to)];
  const isOverMidnight = from > to;
  const isQuiet = isOverMidnight ? minute >= from || minute < to : minute >= from && minute < to;
  if (!isQuiet) return undefined;
  const day = isOverMidnight && minute >= from ? addDays(wall, 1) : wall;
  const ends = instantOf({ ...day, hour: Math.floor(to / 60), minute: to % 60 }, zone);
  // In an hour that comes twice the first end holds: the hour that comes again is not quiet.
  return ends > now ? ends : undefined;
}

function minutesOf(clock: string): number {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  return hour * 60 + minute;
}
