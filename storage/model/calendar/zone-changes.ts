import { DAY_MS } from '../day-ms';
import { instantOf, wallReader } from '../when/wall-clock';

const MINUTE_MS = 60_000;
/** No zone changes its clocks twice within a week. */
const STEP_MS = 7 * DAY_MS;

/** One change of the clocks: the instant (epoch ms), and how many minutes the zone is ahead of UTC before and after it. */
export interface ZoneChange {
  at: number;
  from: number;
  to: number;
}

/** How many minutes a zone (IANA name) is ahead of UTC at an instant. */
export function offsetsOf(zone: string): (at: number) => number {
  const wallAt = wallReader(zone);
  return (at) => {
    const { year, month, day, hour, minute } = wallAt(at);
    return Math.round(Date.UTC(year, month - 1, day, hour, minute) / MINUTE_MS - Math.floor(at / MINUTE_MS));
  };
}

/** Every change of the clocks of a zone from the beginning of one year to the end of another. */
export function zoneChanges(zone: string, fromYear: number, toYear: number): ZoneChange[] {
  const offsetAt = offsetsOf(zone);
  const end = instantOf({ year: toYear + 1, month: 1, day: 1, hour: 0, minute: 0 }, zone);
  const changes: ZoneChange[] = [];
  let start = instantOf({ year: fromYear, month: 1, day: 1, hour: 0, minute: 0 }, zone);
  let from = offsetAt(start);
  for (; start < end; start += STEP_MS) {
    const to = offsetAt(start + STEP_MS);
    if (from !== to) changes.push({ at: changeBetween(offsetAt, start, start + STEP_MS), from, to });
    from = to;
  }
  return changes;
}

/** To the minute. */
function changeBetween(offsetAt: (at: number) => number, start: number, end: number): number {
  const before = offsetAt(start);
  let [low, high] = [start, end];
  while (high - low > MINUTE_MS) {
    const middle = low + Math.floor((high - low) / (2 * MINUTE_MS)) * MINUTE_MS;
    if (offsetAt(middle) === before) low = middle;
    else high = middle;
  }
  return high;
}
