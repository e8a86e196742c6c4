import { MONTH } from '../reply/month-and-weekday';
import { firstOf } from './business-days';
import { addDays, addMonths, type CalendarDate, compareDates } from './calendar-date';
import { type FieldContext, type FieldGroups, type FieldRule, fieldRule, type WhyNoMoment } from './field-rule';
import { workingDayFrom } from './working-days';
import { endOfWorkingMonth, startOfQuarter } from './working-week';

const EARLY =
  'early|(?:the )?(?:start|beginning)(?: of)?|anfang|debut|(?:a )?principios(?: de)?|inicio(?: de)?|inizio(?: di)?|begin';
const MID = 'mid(?:dle)?(?: of)?|mitte|mi-?|mediados(?: de)?|meados(?: de)?|meta|midden';
const LATE =
  'late|(?:the )?end(?: of)?|ende|fin(?:al)?(?: de)?|(?:a )?finales(?: de)?|(?:no )?fim(?: de)?|fine(?: di)?|eind(?:e)?';
const PART = `(?:(?<early>${EARLY})|(?<mid>${MID})|(?<late>${LATE}))[ -]?`;
const IN = '(?:in|im|en|em|no|nel|a|for|during)\\s+';
const YEAR = "(?:[ ,/]+(?:de )?(?<year>20\\d\\d)|[ ]?'(?<shortYear>\\d\\d))?";

/** Quarters, halves and months, whole or a part: their first working day, or the middle, or the last working day. */
export const PARTS_OF_YEAR: readonly FieldRule[] = [
  fieldRule(`(?:${IN})?(?:${PART}(?:the )?)?(?:q(?<quarter>[1-4])|(?<other>[1-4])q)${YEAR}`, readQuarter),
  fieldRule(`(?:${IN})?(?:${PART}(?:the )?)?h(?<half>[12])${YEAR}`, readQuarter),
  fieldRule(
    `(?:${PART}(?:the )?)?(?:next quarter|nachstes quartal|(?:le )?trimestre prochain|(?:el )?proximo trimestre|(?:il )?prossimo trimestre|volgend kwartaal)`,
    (groups, context) => partOf(groups, startOfQuarter(context.now, 1), 3, context),
  ),
  fieldRule(
    `(?:${IN})?(?:${PART}(?:the )?)?(?<month>(?:the )?next month|nachste[rn] monat|${MONTH})${YEAR}`,
    (groups, context) => partOf(groups, monthNamed(groups, context), 1, context),
  ),
  fieldRule(`(?:${PART}(?:of )?)(?:the |this )?(?<month>month)`, (groups, context) =>
    partOf(groups, firstOf(undefined, context), 1, context),
  ),
  fieldRule(
    `(?:${PART}(?:of )?)?(?:the )?(?:next year|nachstes jahr|(?:l')?annee prochaine|(?:el )?proximo ano|(?:o )?proximo ano|(?:il )?prossimo anno|volgend jaar)`,
    (groups, context) => partOf(groups, { year: context.now.year + 1, month: 1, day: 1 }, 12, context),
  ),
  fieldRule('eoq|(?:the )?end of (?:the |this )?quarter', (_, context) =>
    partOf({ late: 'end' }, startOfQuarter(context.now), 3, context),
  ),
  fieldRule('eoy|(?:the )?end of (?:the |this )?year', (_, context) =>
    partOf({ late: 'end' }, { year: context.now.year, month: 1, day: 1 }, 12, context),
  ),
  fieldRule(
    'eom|month end|(?:the )?end of (?:the |this )?month|(?:the )?last day of (?:the |this )?month',
    (_, context) => partOf({ late: 'end' }, firstOf(undefined, context), 1, context),
  ),
];

function readQuarter(groups: FieldGroups, context: FieldContext): ReturnType<FieldRule['read']> {
  const { quarter, other, half } = groups;
  const months = half ? 6 : 3;
  const month = 1 + months * (Number(quarter ?? other ?? half) - 1);
  const year = yearIn(groups) ?? context.now.year;
  const first = { year, month, day: 1 };
  const isNow = compareDates(first, context.now) <= 0;
  // Of a quarter that has begun the end may be meant; its first day is that of another year.
  const isOver = groups['late'] ? compareDates(addMonths(first, months), context.now) <= 0 : isNow;
  const meant = isOver && yearIn(groups) === undefined ? { ...first, year: year + 1 } : first;
  return partOf(groups, meant, months, context);
}

function monthNamed(groups: FieldGroups, context: FieldContext): CalendarDate {
  const { month = '' } = groups;
  const year = yearIn(groups);
  const next = firstOf(/^nachste/.test(month) ? 'next month' : month, context);
  return year === undefined ? next : { ...next, year };
}

function yearIn({ year, shortYear }: FieldGroups): number | undefined {
  const said = year ?? (shortYear && `20${shortYear}`);
  return said === undefined ? undefined : Number(said);
}

/** A day in so many months from `first` on: as the words say, and one on which the rep works. */
function partOf(
  { mid, late }: FieldGroups,
  first: CalendarDate,
  months: number,
  { now, working }: FieldContext,
): { day: CalendarDate } | WhyNoMoment {
  const end = addDays(addMonths(first, months), -1);
  if (compareDates(end, now) < 0) return 'past';
  if (late) return { day: endOfWorkingMonth(end, now, working) };
  const middle =
    months === 1 ? { ...first, day: 15 } : { ...addMonths(first, Math.floor(months / 2)), day: months % 2 ? 15 : 1 };
  const meant = mid ? middle : first;
  return { day: workingDayFrom(compareDates(meant, now) < 0 ? addDays(now, 1) : meant, working) };
}
