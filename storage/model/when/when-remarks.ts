import { isoDay, weekday } from './calendar-date';
import { instantOf, type WallClock, wallClockAt } from './wall-clock';
import { clockText, compareWalls } from './wall-text';
import type { WorkingTime } from './working-time';

/** What the rep may not have thought of. It changes nothing of what was said. */
export type WhenRemark =
  | { what: 'freeWeekday'; weekday: number }
  | { what: 'dayOff' }
  | { what: 'beforeHours' }
  | { what: 'afterHours' }
  | { what: 'quietHours' }
  /** The clocks leave this hour out. */
  | { what: 'noSuchHour' };

/** What is to be said of an instant (epoch ms) in the zone in which the rep works. */
export function whenRemarks(at: number, zone: string, working: WorkingTime): WhenRemark[] {
  const wall = wallClockAt(at, zone);
  const day = weekday(wall);
  const remarks: WhenRemark[] = [];
  if (working.daysOff.includes(isoDay(wall))) remarks.push({ what: 'dayOff' });
  else if (!working.days.includes(day)) remarks.push({ what: 'freeWeekday', weekday: day });
  const clock = clockText(wall);
  if (clock < working.from) remarks.push({ what: 'beforeHours' });
  if (clock > working.to) remarks.push({ what: 'afterHours' });
  if (isQuiet(clock, working.quiet)) remarks.push({ what: 'quietHours' });
  return remarks;
}

/** The remark on a wall that the zone never shows. */
export function hourRemark(wall: WallClock, zone: string): WhenRemark[] {
  return compareWalls(wallClockAt(instantOf(wall, zone), zone), wall) === 0 ? [] : [{ what: 'noSuchHour' }];
}

/** Does this hour (`22:30`) lie in the quiet ones? They may go over midnight. */
export function isQuiet(clock: string, quiet: WorkingTime['quiet']): boolean {
  if (!quiet) return false;
  const { from, to } = quiet;
  return from <= to ? clock >= from && clock < to : clock >= from || clock < to;
}
