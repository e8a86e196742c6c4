import { addDays, addMonths, type CalendarDate } from './calendar-date';
import { COUNT_WORDS, countOf, UNIT_WORDS } from './counted-days';
import { type FieldContext, type FieldDay, type FieldRule, fieldRule } from './field-rule';
import { wallClockAt } from './wall-clock';
import { workingDayFrom } from './working-days';

const MINUTE_MS = 60_000;
const LONGEST_YEARS = 50;

const IN = '(?:in|within|dans|sous|en|em|dentro de|daqui a|tra|fra|entro|over|binnen|innerhalb von)\\s+';
const FROM_NOW = "(?:\\s+(?:from (?:now|today)|from today on|later|time|(?:weeks'|days'|months') time))?";
/** `3 days`, `2w`, `a couple of weeks`, `half a year`: a count and a unit of the calendar. */
export const SPAN = `(?:(?<count>${COUNT_WORDS})\\s+(?<unit>${UNIT_WORDS})|(?<short>\\d{1,3})\\s?(?<letter>d|w|mo)|(?<few>a couple(?: of)?|a few|couple(?: of)?|few|ein paar|quelques|unos|alguns|qualche|een paar)\\s+(?<fewUnit>${UNIT_WORDS})|(?<years>${COUNT_WORDS})\\s+(?:years?|yrs?|y|jahre?n?|ans?|anos?|ann[oi]|jaar)|(?<half>half a year|six months|einem halben jahr|medio ano|meio ano|mezz'anno|een half jaar)|(?<fortnight>a fortnight|fortnight)|(?<quarter>a quarter|one quarter))`;
const MINUTES = 'minutes?|mins?|m|minuten?|minuti|minutos?|minuten';
const HOURS = 'hours?|hrs?|h|stunden?|heures?|horas?|or[ae]|uur|uren';

/** The day so many days, weeks, months or years after (or before) another. The groups are those of `SPAN`. */
export function spanFrom(
  day: CalendarDate,
  groups: Readonly<Record<string, string | undefined>>,
  sign = 1,
): CalendarDate {
  const { count, unit, short, letter, few, fewUnit, years, half, fortnight, quarter } = groups;
  if (half) return addMonths(day, 6 * sign);
  if (quarter) return addMonths(day, 3 * sign);
  if (fortnight) return addDays(day, 14 * sign);
  if (years) return addMonths(day, 12 * sign * Math.min(LONGEST_YEARS, countOf(years)));
  if (few) return plus(day, sign * (/coup|paar/.test(few) ? 2 : 3), fewUnit);
  return plus(day, sign * countOf(count ?? short ?? '1'), unit ?? letter);
}

function plus(day: CalendarDate, count: number, unit = 'd'): CalendarDate {
  if (/^(?:mo|mes|ma)/.test(unit)) return addMonths(day, count);
  return addDays(day, /^(?:w|s)/.test(unit) ? 7 * count : count);
}

/** Whether words are as vague as "a few days": then a day on which the rep works is meant. */
const isVague = ({ few }: Readonly<Record<string, string | undefined>>) => few !== undefined;

/** Spans counted from now. */
export const SPANS: readonly FieldRule[] = [
  fieldRule(`(?:${IN})?${SPAN}${FROM_NOW}`, (groups, { now, working }) => {
    const day = spanFrom(now, groups);
    return { day: isVague(groups) ? workingDayFrom(day, working) : day };
  }),
  fieldRule(
    `(?:${IN})?(?<half>half an hour|einer halben stunde|une demi-heure|media hora|meia hora|mezz'ora|een half uur)`,
    (_, context) => inMinutes(30, context),
  ),
  fieldRule(`(?:${IN})?(?:an hour and a half|one and a half hours|anderthalb stunden)`, (_, context) =>
    inMinutes(90, context),
  ),
  fieldRule(`(?:${IN})?(?<number>${COUNT_WORDS}|\\d\\.\\d)\\s?(?:${HOURS})${FROM_NOW}`, ({ number = '' }, context) =>
    inMinutes(60 * countOf(number), context),
  ),
  fieldRule(`(?:${IN})?(?<number>\\d{1,3}|${COUNT_WORDS})\\s?(?:${MINUTES})${FROM_NOW}`, ({ number = '' }, context) =>
    inMinutes(countOf(number), context),
  ),
];

/** Counted by the clock, not on the wall: two hours are two hours also in the night in which it changes. */
function inMinutes(minutes: number, { at, zone }: FieldContext): FieldDay {
  const { year, month, day, hour, minute } = wallClockAt(at + minutes * MINUTE_MS, zone);
  return { day: { year, month, day }, time: { hour, minute } };
}
