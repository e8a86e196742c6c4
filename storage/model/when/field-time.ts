import { partAt } from './parts-of-day';
import type { FoundTime, TimeOfDay } from './time-of-day';
import { clockOf } from './wall-text';
import type { WorkingTime } from './working-time';

const LEAD = String.raw`[,\s]*(?:(?:at|around|about|by|um|gegen|a las|a la|as|alle|ore|om|vers|ab|a|~|@)\s*)?`;
const HOUR = String.raw`(?<hour>2[0-3]|[01]?\d)`;
const UNIT = String.raw`(?:\s?(?<unit>am|pm|a\.m\.?|p\.m\.?|a|p|uhr|uur|horas?|heures?|o'clock|hrs?|h)(?![\w]))?`;
const CLOCKS: readonly RegExp[] = [
  new RegExp(String.raw`${LEAD}${HOUR}(?:\s?[:.h]\s?(?<minute>[0-5]\d))${UNIT}(?![\w:])`, 'y'),
  new RegExp(String.raw`${LEAD}(?<hour>[01]\d|2[0-3])(?<minute>[0-5]\d)${UNIT}(?![\w:.])`, 'y'),
  new RegExp(String.raw`${LEAD}${HOUR}${UNIT}(?![\w:.])`, 'y'),
];
const HALF = new RegExp(
  String.raw`${LEAD}(?<shift>half past|half|quarter past|quarter to)\s+(?<hour>1[0-2]|\d)(?!\w)`,
  'y',
);
const NOON = new RegExp(
  String.raw`${LEAD}(?:12\s)?(?:noon|midday|mittags?|midi|mediodia|meio-dia|mezzogiorno|12 uur 's middags)(?![\w-])`,
  'y',
);
const SHIFTS: Record<string, number> = { 'half past': 30, half: 30, 'quarter past': 15, 'quarter to': -15 };

/** The ways in which the words from here on name a time of the day, the longest first. */
export function timesAt(folded: string, start: number, working: WorkingTime): FoundTime[] {
  const part = partAt(folded, start, working);
  const found = [noonAt(folded, start), halfAt(folded, start, working), clockAt(folded, start, working)];
  if (part) found.push(part, inPart(folded, part, working));
  const clock = found[2];
  const after = clock && partAt(folded, clock.end, working);
  if (clock && after) found.push({ time: asPart(clock.time, after.time), end: after.end });
  return found.filter((one) => one !== undefined).sort((one, other) => other.end - one.end);
}

/** "morning at 8", "afternoon at 3". */
function inPart(folded: string, part: FoundTime, working: WorkingTime): FoundTime | undefined {
  const clock = clockAt(folded, part.end, working);
  return clock && { time: asPart(clock.time, part.time), end: clock.end };
}

/** Three in the afternoon is fifteen, eight in the morning eight. */
function asPart(time: TimeOfDay, part: TimeOfDay): TimeOfDay {
  if (part.hour < 12 && time.hour > 12 && time.hour - 12 >= 6) return { ...time, hour: time.hour - 12 };
  return part.hour >= 12 && time.hour < 12 ? { ...time, hour: time.hour + 12 } : time;
}

function clockAt(folded: string, start: number, working: WorkingTime): FoundTime | undefined {
  for (const clock of CLOCKS) {
    clock.lastIndex = start;
    const match = clock.exec(folded);
    const { hour = '', minute = '0', unit } = match?.groups ?? {};
    const time = match && timeOf(hour, Number(minute), unit, working);
    if (time) return { time, end: start + match[0].length };
  }
  return undefined;
}

function timeOf(digits: string, minute: number, unit: string | undefined, working: WorkingTime): TimeOfDay | undefined {
  const hour = Number(digits);
  if (unit && /^[ap]/.test(unit)) {
    if (hour < 1 || hour > 12) return undefined;
    return { hour: (hour % 12) + (unit.startsWith('p') ? 12 : 0), minute };
  }
  return unit || digits.startsWith('0') ? { hour, minute } : byDay({ hour, minute }, working);
}

/** "At 3" is said of the afternoon where the rep works then, and not at night. */
function byDay({ hour, minute }: TimeOfDay, { from, to }: WorkingTime): TimeOfDay {
  const [begin, end] = [clockOf(from), clockOf(to)].map((time) => 60 * time.hour + time.minute) as [number, number];
  const said = 60 * hour + minute;
  const later = said + 12 * 60;
  return hour > 0 && hour < 12 && said < begin && later >= begin && later < end
    ? { hour: hour + 12, minute }
    : { hour, minute };
}

function noonAt(folded: string, start: number): FoundTime | undefined {
  NOON.lastIndex = start;
  const match = NOON.exec(folded);
  return match ? { time: { hour: 12, minute: 0 }, end: start + match[0].length } : undefined;
}

function halfAt(folded: string, start: number, working: WorkingTime): FoundTime | undefined {
  HALF.lastIndex = start;
  const match = HALF.exec(folded);
  const { shift = '', hour = '' } = match?.groups ?? {};
  if (!match) return undefined;
  const minutes = 60 * Number(hour) + (SHIFTS[shift] ?? 0);
  const time = byDay({ hour: Math.floor(minutes / 60), minute: minutes % 60 }, working);
  return { time, end: start + match[0].length };
}
