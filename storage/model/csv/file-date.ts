/** A date of a file: the instant in epoch ms; `impossible` for one that no calendar has (30 February); `undefined` for what is no date. */
export type FileDate = number | 'impossible' | undefined;

const ISO =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3}))?)?\s*(Z|UTC|[+-]\d{2}:?\d{2})?)?$/i;
const SLASHED = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:,?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([AP]M)?)?$/i;
const DOTTED = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:,?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;

interface Parts {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  ms: number;
  /** Minutes east of Greenwich. */
  east: number;
}

/**
 * Reads `2024-03-12 09:14`, `2026-01-15T10:00:00Z`, `3/15/2024 2:30 PM` (the month first, unless it cannot be one) and
 * `15.3.2024`. A time without a zone is taken for UTC: a file says no other.
 */
export function fileDate(text: string): FileDate {
  const parts = isoParts(text) ?? slashedParts(text) ?? dottedParts(text);
  return parts && instantOf(parts);
}

function isoParts(text: string): Parts | undefined {
  const [all, year, month, day, hour, minute, second, ms, zone] = ISO.exec(text) ?? [];
  if (all === undefined) return undefined;
  return { ...numbers({ year, month, day, hour, minute, second, ms: ms?.padEnd(3, '0') }), east: eastOf(zone) };
}

function slashedParts(text: string): Parts | undefined {
  const [all, one, two, year, hour, minute, second, half] = SLASHED.exec(text) ?? [];
  if (all === undefined) return undefined;
  const [month, day] = Number(one) > 12 && Number(two) <= 12 ? [two, one] : [one, two];
  const read = numbers({ year, month, day, hour, minute, second });
  return { ...read, hour: half ? (read.hour % 12) + (/p/i.test(half) ? 12 : 0) : read.hour, east: 0 };
}

function dottedParts(text: string): Parts | undefined {
  const [all, day, month, year, hour, minute, second] = DOTTED.exec(text) ?? [];
  return all === undefined ? undefined : { ...numbers({ year, month, day, hour, minute, second }), east: 0 };
}

type Written = { [K in Exclude<keyof Parts, 'east'>]?: string | undefined };

function numbers({ year, month, day, hour, minute, second, ms }: Written): Omit<Parts, 'east'> {
  const [y = 0, mo = 0, d = 0] = [year, month, day].map((part) => Number(part ?? 0));
  const [h = 0, mi = 0, s = 0, milli = 0] = [hour, minute, second, ms].map((part) => Number(part ?? 0));
  return { year: y, month: mo, day: d, hour: h, minute: mi, second: s, ms: milli };
}

function eastOf(zone: string | undefined): number {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone ?? '') ?? [];
  return sign === undefined ? 0 : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

function instantOf({ year, month, day, hour, minute, second, ms, east }: Parts): number | 'impossible' {
  const date = new Date(Date.UTC(year, month - 1, day, hour, minute, second, ms));
  const isReal =
    date.getUTCMonth() === month - 1 && date.getUTCDate() === day && hour < 24 && minute < 60 && second < 60;
  const at = date.getTime() - east * 60_000;
  return isReal && at >= 0 ? at : 'impossible';
}
