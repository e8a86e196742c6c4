import { fold } from '../reply/fold';
import { addDays, type CalendarDate } from './calendar-date';
import { DATES } from './dates';
import type { DayRule } from './day-rule';
import { RELATIVE_DAYS } from './relative-days';
import { type TimeOfDay, timeAt } from './time-of-day';
import { instantOf, type WallClock, wallClockAt } from './wall-clock';
import { WEEKDAYS } from './weekdays';

/** A moment that a text names. */
export interface FoundWhen {
  /** The words that name it, with "by" or "on", as they stand in the text. */
  text: string;
  /** Where they begin. */
  start: number;
  /** What the wall shows then, in the zone that was given. */
  wall: WallClock;
  /** The same in epoch ms. */
  dueAt: number;
}

interface FoundDay {
  date: CalendarDate;
  start: number;
  end: number;
}

const DAY_RULES: readonly DayRule[] = [...RELATIVE_DAYS, ...WEEKDAYS, ...DATES];
const LEAD =
  /(?:by|on|until|till|before|from|bis(?: zum| am)?|am|ab|vor|avant|pour|d'ici|le|antes del?|para el|hasta el|el)\s+/y;
const MORNING: TimeOfDay = { hour: 9, minute: 0 };
const LAST: TimeOfDay = { hour: 23, minute: 59 };

/**
 * The first moment to come that a text names, in English and the plainest German, French and Spanish: a day, then a time,
 * or a time alone. A day without one means 09:00, today the next full hour. `now` in epoch ms, `zone` an IANA name.
 */
export function readWhen(text: string, now: number, zone: string): FoundWhen | undefined {
  const folded = fold(text);
  const today = wallClockAt(now, zone);
  for (const start of wordStarts(folded)) {
    const found = dayFrom(folded, start, today) ?? timeFrom(folded, start, today);
    if (!found) continue;
    const { end, wall } = found;
    return { text: text.slice(start, end), start, wall, dueAt: instantOf(wall, zone) };
  }
  return undefined;
}

function wordStarts(folded: string): number[] {
  return [...folded.matchAll(/(?<![\w.])\w/g)].map(({ index }) => index);
}

function dayFrom(folded: string, start: number, now: WallClock): { end: number; wall: WallClock } | undefined {
  const day = dayAt(folded, start, now);
  if (!day) return undefined;
  const { date } = day;
  const said = timeAt(folded, day.end, true);
  const isToday = date.year === now.year && date.month === now.month && date.day === now.day;
  const time = said?.time ?? (isToday ? nextHour(now) : MORNING);
  return { end: said?.end ?? day.end, wall: { year: date.year, month: date.month, day: date.day, ...time } };
}

/** Of all rules that see a day here the one that takes the most words. */
function dayAt(folded: string, start: number, today: CalendarDate): FoundDay | undefined {
  LEAD.lastIndex = start;
  const lead = LEAD.exec(folded)?.[0].length ?? 0;
  const starts = lead > 0 ? [start, start + lead] : [start];
  const found = starts.flatMap((from) => DAY_RULES.flatMap((rule) => applied(rule, folded, from, today) ?? []));
  return found.reduce<FoundDay | undefined>((best, one) => (best && best.end >= one.end ? best : one), undefined);
}

function applied({ words, day }: DayRule, folded: string, start: number, today: CalendarDate): FoundDay | undefined {
  words.lastIndex = start;
  const match = words.exec(folded);
  const date = match && day(match.groups ?? {}, today);
  return date ? { date, start, end: start + match[0].length } : undefined;
}

/** A time alone is the next moment at which the wall shows it. */
function timeFrom(folded: string, start: number, now: WallClock): { end: number; wall: WallClock } | undefined {
  const said = timeAt(folded, start, false);
  if (!said) return undefined;
  const { hour, minute } = said.time;
  const isOver = hour < now.hour || (hour === now.hour && minute <= now.minute);
  const { year, month, day } = isOver ? addDays(now, 1) : now;
  return { end: said.end, wall: { year, month, day, hour, minute } };
}

function nextHour({ hour }: WallClock): TimeOfDay {
  if (hour >= 23) return LAST;
  return { hour: Math.max(MORNING.hour, hour + 1), minute: 0 };
}
