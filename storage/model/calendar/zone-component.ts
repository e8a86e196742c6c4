import { offsetsOf, zoneChanges } from './zone-changes';

const MINUTE_MS = 60_000;
const YEARS = 10;
const EPOCH = '19700101T000000';

/**
 * A zone as a calendar file describes it (VTIMEZONE of RFC 5545), for the ten years from `from` (epoch ms) on, as the browser
 * knows it. `zone` is an IANA name.
 */
export function zoneComponent(zone: string, from: number): string {
  const year = new Date(from).getUTCFullYear() - 1;
  const changes = zoneChanges(zone, year, year + YEARS);
  const before = changes[0]?.from ?? offsetsOf(zone)(from);
  const standard = Math.min(before, ...changes.map(({ to }) => to));
  const parts = [
    observance(before > standard, EPOCH, before, before),
    ...changes.map(({ at, from: old, to }) => observance(to > standard, wallOf(at, old), old, to)),
  ];
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...parts.flat(), 'END:VTIMEZONE'].join('\r\n');
}

function observance(isSummer: boolean, start: string, from: number, to: number): string[] {
  const kind = isSummer ? 'DAYLIGHT' : 'STANDARD';
  return [
    `BEGIN:${kind}`,
    `DTSTART:${start}`,
    `TZOFFSETFROM:${signed(from)}`,
    `TZOFFSETTO:${signed(to)}`,
    `END:${kind}`,
  ];
}

/** What the wall showed just as the clocks were changed. */
function wallOf(at: number, offset: number): string {
  return new Date(at + offset * MINUTE_MS).toISOString().replace(/[-:]|\.\d{3}Z/g, '');
}

function signed(minutes: number): string {
  const size = Math.abs(minutes);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}${two(size % 60)}`;
}
