import type { Repeat } from '../repeat';
import { fold } from '../reply/fold';
import { type CalendarDate, compareDates } from './calendar-date';
import { dayAndTime } from './day-and-time';
import type { FieldContext, FieldDay, WhyNoMoment } from './field-rule';
import { firstOccurrence } from './first-occurrence';
import { repeatAt } from './read-repeat';
import { type ReadWhen, readWall, type WhenAround } from './read-wall';
import type { TimeOfDay } from './time-of-day';
import { type WallClock, wallClockAt } from './wall-clock';
import { clockOf, compareWalls } from './wall-text';

const THEIRS =
  /[,\s]*(?:\(?(?:in )?(?:their|his|her) (?:local )?(?:time|zone|timezone)\)?|\btheirs|(?:nach )?(?:deren|ihrer|seiner|ihre) (?:orts)?zeit|(?:a )?(?:leur|son) heure|heure locale|hora (?:local|dele|dela|deles)|su hora(?: local)?|(?:loro ora|ora (?:locale|loro))|(?:hun|lokale) tijd)(?![\w-])/;
const OURS = /[,\s]*\(?(?:my|our) time\)?(?![\w-])/;
const UNTIL = /(?:^|[\s,])(?:until|till|til|through|bis|jusqu|hasta|ate|fino|tot)(?![\w-])/;
const SHORTEST_MONTH = 28;
const LAST_MINUTE: TimeOfDay = { hour: 23, minute: 59 };

/**
 * Reads one whole field that says when: a day, a time, both in either order, or how often, in English and what running text
 * understands of six more languages. Without a time the start of the working time is meant, today the next full hour. The wall
 * is the rep's, or theirs where the words say so. What lies outside the working time is remarked, and not changed.
 */
export function readWhen(text: string, around: WhenAround): ReadWhen {
  const folded = fold(text).replace(/[\s.,;!?]+$/, (end) =>
    /^\./.test(end) && /\d$/.test(text.slice(0, -end.length)) ? '.' : '',
  );
  const start = folded.length - folded.trimStart().length;
  if (start === folded.length) return { is: 'empty' };
  const { words, isTheirs } = withoutZone(folded);
  if (isTheirs && !around.theirZone) return { is: 'noZone' };
  const zone = (isTheirs && around.theirZone) || around.zone;
  const { now: at, workingTime: working, dateOrder: order } = around;
  const context = { at, zone, now: wallClockAt(at, zone), working, order };
  const { walls, whyNot, end } = wallsIn(words.trim(), context);
  if (walls) return readWall(walls.wall, around, { isTheirs, repeat: walls.repeat });
  if (whyNot) return { is: whyNot };
  return { is: 'unknown', rest: asTyped(words.trim().slice(end).trim(), folded, text) };
}

/** Folded words as they stand in the text, each character in its place. */
function asTyped(words: string, folded: string, text: string): string {
  const start = words === '' ? -1 : folded.lastIndexOf(words);
  return start < 0 ? text.trim() : text.slice(start, start + words.length);
}

function withoutZone(folded: string): { words: string; isTheirs: boolean } {
  const isTheirs = THEIRS.test(folded);
  return { words: folded.replace(isTheirs ? THEIRS : OURS, ' '), isTheirs };
}

interface SaidWalls {
  wall: WallClock;
  repeat?: Repeat;
}
interface Understood {
  walls?: SaidWalls;
  whyNot?: WhyNoMoment | undefined;
  /** How far the words were understood. */
  end: number;
}

/** Of a day that not every month has, it is the day that repeats, not what a shorter month made of it. */
function withLastDays(repeat: Repeat, { day }: CalendarDate): Repeat {
  const isNamed = repeat.weekday !== undefined || repeat.dayOfMonth !== undefined;
  return /month|year/.test(repeat.unit) && !isNamed && day > SHORTEST_MONTH ? { ...repeat, dayOfMonth: day } : repeat;
}

function wallsIn(words: string, context: FieldContext): Understood {
  const repeated = repeatAt(words);
  if (repeated) {
    const rest = repeatedIn(words, repeated, context);
    if (rest.walls || rest.whyNot) return rest;
  }
  const { said, whyNot, end } = dayAndTime(words, 0, context);
  if (!said) return { whyNot, end: Math.max(end, repeated?.end ?? 0) };
  return { walls: { wall: wallWith(said, context) }, end };
}

/** After the repeat may come its time, and the day from which on it holds, in either order. */
function repeatedIn(
  words: string,
  { repeat, end }: { repeat: Repeat; end: number },
  context: FieldContext,
): Understood {
  const { now, working } = context;
  // A series has no end: it is not taken for a beginning.
  if (UNTIL.test(words.slice(end))) return { end };
  const rest = /^[,\s]*$/.test(words.slice(end)) ? undefined : dayAndTime(words, end, context);
  if (rest && !rest.said) return { whyNot: rest.whyNot, end: rest.end };
  const time = rest?.said?.time ?? clockOf(working.from);
  const start = rest?.said?.isDayless ? undefined : rest?.said?.day;
  const walls = {
    wall: firstOccurrence(repeat, { now, start, time, working }),
    repeat: withLastDays(repeat, start ?? now),
  };
  return { walls, end: words.length };
}

function wallWith({ day, time }: FieldDay, { now, working }: FieldContext): WallClock {
  const { year, month, day: number } = day;
  const morning = { year, month, day: number, ...clockOf(working.from) };
  if (time) return { ...morning, ...time };
  if (compareDates(day, now) !== 0 || compareWalls(morning, now) > 0) return morning;
  return { ...morning, ...(now.hour >= 23 ? LAST_MINUTE : { hour: now.hour + 1, minute: 0 }) };
}
