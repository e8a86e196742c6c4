import { fold } from '../reply/fold';
import { addDays, type CalendarDate } from './calendar-date';
import { COUNTED_DAYS } from './counted-days';
import { DATES } from './dates';
import type { DateOrder, DayRule } from './day-rule';
import { RELATIVE_DAYS } from './relative-days';
import { type TimeOfDay, timeAt } from './time-of-day';
import { instantOf, type WallClock, wallClockAt } from './wall-clock';
import { WEEKDAYS } from './weekdays';

/** A moment that a text names. "Friday" may be the next or the last one; "yesterday" lies on one side of now. */
export interface FoundWhen {
  /** The words that name it, with "by" or "on", as they stand in the text. */
  text: string;
  /** Where they begin and end. */
  start: number;
  end: number;
  /** "By", "until", "before": by then something is to be done. */
  isDeadline: boolean;
  /** The moment if it is to come. */
  ahead?: Moment;
  /** The moment if it is over; a day without a time is meant at the time that it is now. */
  past?: Moment;
}

/** What the wall shows then, in the zone that was given, and the same in epoch ms. */
export interface Moment {
  wall: WallClock;
  at: number;
}

interface Reader {
  folded: string;
  now: WallClock;
  order: DateOrder;
}

interface FoundDay {
  ahead?: CalendarDate | undefined;
  past?: CalendarDate | undefined;
  end: number;
}
interface FoundWall {
  ahead?: WallClock | undefined;
  past?: WallClock | undefined;
  end: number;
  isDeadline: boolean;
}

const DAY_RULES: readonly DayRule[] = [...COUNTED_DAYS, ...RELATIVE_DAYS, ...WEEKDAYS, ...DATES];
const DEADLINE =
  /(?:(?:no|not) later than|due(?: by| on)?|by(?: the)?|until|till|before|bis(?: spatestens)?(?: zum| am| zur)?|spatestens(?: am| bis)?|vor(?: dem)?|avant(?: le| la)?|d'ici(?: le| la| a| au)?|jusqu'(?:a|au)|pour(?: le| la)?|antes d[eoa]l?|para(?: el| o| a| la)?|hasta(?: el| la)?|ate(?: ao| a| o| dia)?|entro(?: il| la| le)?|prima d(?:i|el|ella)|per(?: il| la)?|voor(?: de)?|tegen|uiterlijk(?: op)?)\s+|entro l'/y;
const POINT =
  /(?:on|for|from|as of|starting|am|ab|den|seit|fur|zum|le|la|el|il|lo|al|em|no|na|ao|a partir de|dal|op|om|vanaf|de)\s+/y;
const MORNING: TimeOfDay = { hour: 9, minute: 0 };
const LAST: TimeOfDay = { hour: 23, minute: 59 };

/**
 * The moments that a text names, in the order of the text, in English, German, French, Spanish, Portuguese, Italian and Dutch:
 * a day, then a time, or a time alone. A day to come without one means 09:00, today the next full hour. `now` in epoch ms,
 * `zone` an IANA name, `order` that of numbers in a date.
 */
export function whensIn(text: string, now: number, zone: string, order?: DateOrder): FoundWhen[] {
  const reader = { folded: fold(text), now: wallClockAt(now, zone), order };
  const whens: FoundWhen[] = [];
  for (const { index: start } of reader.folded.matchAll(/(?<![\w.])\w/g)) {
    if (start < (whens.at(-1)?.end ?? 0)) continue;
    const found = whenAt(reader, start);
    if (!found) continue;
    const { end, isDeadline, ahead, past } = found;
    const moment = (wall: WallClock) => ({ wall, at: instantOf(wall, zone) });
    const over = past && moment(past);
    whens.push({
      text: text.slice(start, end),
      start,
      end,
      isDeadline,
      ...(ahead && { ahead: moment(ahead) }),
      ...(over && over.at <= now && { past: over }),
    });
  }
  return whens.filter(({ ahead, past }) => ahead || past);
}

function whenAt(reader: Reader, start: number): FoundWall | undefined {
  const deadline = lengthOf(DEADLINE, reader.folded, start);
  const lead = deadline || lengthOf(POINT, reader.folded, start);
  const plain = dayFrom(reader, start);
  const led = lead > 0 ? dayFrom(reader, start + lead) : undefined;
  const isLed = led !== undefined && (plain === undefined || led.end > plain.end);
  const found = isLed ? led : plain;
  if (found) return { ...found, isDeadline: isLed && deadline > 0 };
  const time = (deadline > 0 ? timeFrom(reader, start + deadline) : undefined) ?? timeFrom(reader, start);
  return time && { ...time, isDeadline: deadline > 0 };
}

function lengthOf(pattern: RegExp, folded: string, start: number): number {
  pattern.lastIndex = start;
  return pattern.exec(folded)?.[0].length ?? 0;
}

function dayFrom({ folded, now, order }: Reader, start: number): Omit<FoundWall, 'isDeadline'> | undefined {
  const day = dayAt(folded, start, now, order);
  if (!day) return undefined;
  const said = timeAt(folded, day.end, true);
  const { year, month, day: number } = day.ahead ?? now;
  const isToday = number === now.day && month === now.month && year === now.year;
  return {
    end: said?.end ?? day.end,
    ahead: day.ahead && { ...day.ahead, ...(said?.time ?? (isToday ? nextHour(now) : MORNING)) },
    past: day.past && { ...day.past, ...(said?.time ?? { hour: now.hour, minute: now.minute }) },
  };
}

/** Of all rules that see a day here the one that takes the most words. */
function dayAt(folded: string, start: number, today: CalendarDate, order: DateOrder): FoundDay | undefined {
  const { year, month, day } = today;
  const found = DAY_RULES.flatMap((rule) => applied(rule, folded, start, { year, month, day }, order) ?? []);
  return found.reduce<FoundDay | undefined>((best, one) => (best && best.end >= one.end ? best : one), undefined);
}

function applied(
  { words, ahead, past }: DayRule,
  folded: string,
  start: number,
  today: CalendarDate,
  order: DateOrder,
): FoundDay | undefined {
  words.lastIndex = start;
  const match = words.exec(folded);
  if (!match) return undefined;
  const groups = match.groups ?? {};
  const found = { ahead: ahead?.(groups, today, order), past: past?.(groups, today, order) };
  return found.ahead || found.past ? { ...found, end: start + match[0].length } : undefined;
}

/** A time alone is the next or the last moment at which the wall shows it; of one that is over, today's only. */
function timeFrom({ folded, now }: Reader, start: number): Omit<FoundWall, 'isDeadline'> | undefined {
  const said = timeAt(folded, start, false);
  if (!said) return undefined;
  const { hour, minute } = said.time;
  const isOver = hour < now.hour || (hour === now.hour && minute <= now.minute);
  const { year, month, day } = isOver ? addDays(now, 1) : now;
  return {
    end: said.end,
    ahead: { year, month, day, hour, minute },
    past: isOver ? { ...now, hour, minute } : undefined,
  };
}

function nextHour({ hour }: WallClock): TimeOfDay {
  if (hour >= 23) return LAST;
  return { hour: Math.max(MORNING.hour, hour + 1), minute: 0 };
}
