import { DAY_MS } from '../day-ms';
import type { CalendarDate } from './calendar-date';

/** What calendar and clock on the wall show, in no zone. */
export interface WallClock extends CalendarDate {
  hour: number;
  minute: number;
}

/** What the wall shows in a zone (IANA name) at an instant (epoch ms). Throws RangeError for a zone that is none. */
export function wallClockAt(instant: number, zone: string): WallClock {
  return wallReader(zone)(instant);
}

/** The same for many instants: to make a format takes far longer than to use it. */
export function wallReader(zone: string): (instant: number) => WallClock {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  return (instant) => {
    const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
    const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
    return { year: part('year'), month: part('month'), day: part('day'), hour: part('hour'), minute: part('minute') };
  };
}

/**
 * The instant (epoch ms) at which the wall of a zone shows this. Of an hour that comes twice the first one is meant; one
 * that the clocks leave out is as much later as they are put forward.
 */
export function instantOf(wall: WallClock, zone: string): number {
  const asUtc = utcOf(wall);
  const offsets = [asUtc - DAY_MS, asUtc + DAY_MS].map((instant) => offsetAt(instant, zone));
  const [before = 0, after = before] = offsets;
  const candidates = [asUtc - before, asUtc - after].filter((instant) => utcOf(wallClockAt(instant, zone)) === asUtc);
  return candidates.length > 0 ? Math.min(...candidates) : asUtc - before;
}

function offsetAt(instant: number, zone: string): number {
  return utcOf(wallClockAt(instant, zone)) - instant;
}

function utcOf({ year, month, day, hour, minute }: WallClock): number {
  return Date.UTC(year, month - 1, day, hour, minute);
}
