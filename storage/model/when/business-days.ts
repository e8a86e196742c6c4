import { MONTH, monthOf } from '../reply/month-and-weekday';
import { addDays, addMonths, type CalendarDate, compareDates } from './calendar-date';
import { COUNT_WORDS, countOf } from './counted-days';
import { type FieldContext, type FieldRule, fieldRule } from './field-rule';
import { addWorkingDays, workingDayFrom } from './working-days';
import { endOfWorkingMonth } from './working-week';

/** A working day or several, in seven languages. */
export const BUSINESS_DAY =
  '(?:business|working|work)[ -]?days?|biz days?|bds?|week ?days?|werktage?n?|arbeitstage?n?|jours? (?:ouvres?|ouvrables?)|dias? (?:habil(?:es)?|laborables?|util|uteis)|giorn[oi] (?:lavorativ[oi]|ferial[ei])|werkdag(?:en)?';
const IN = '(?:in|within|after|dans|sous|en|em|dentro de|daqui a|tra|fra|entro|over|binnen|innerhalb von)\\s+';
const NEXT =
  '(?:the )?(?:next|following)|(?:am )?nachste[rn]?|(?:le )?prochain|(?:el |no |o )?proximo|(?:il )?prossimo|(?:de )?(?:volgende|eerstvolgende)';

/** Days counted as the rep works. */
export const BUSINESS_DAYS: readonly FieldRule[] = [
  fieldRule(
    `(?:${IN})?(?<count>${COUNT_WORDS})\\s+(?:${BUSINESS_DAY})(?:\\s+(?:from (?:now|today)|later|time))?`,
    ({ count = '' }, context) => ({
      day: addWorkingDays(context.now, countOf(count), context.working),
    }),
  ),
  fieldRule(
    `(?:${NEXT})\\s+(?:${BUSINESS_DAY})|(?:le |el )?(?:prochain jour ouvre|jour ouvre suivant|dia habil siguiente)`,
    (_, context) => ({
      day: addWorkingDays(context.now, 1, context.working),
    }),
  ),
  fieldRule(
    `(?:the )?first (?:${BUSINESS_DAY}) (?:of|in) (?<month>(?:the )?next month|${MONTH})`,
    ({ month }, context) => ({
      day: workingDayFrom(firstOf(month, context), context.working),
    }),
  ),
  fieldRule(
    `(?:the )?last (?:${BUSINESS_DAY}) (?:of|in) (?<month>(?:the |this )?month|(?:the )?next month|${MONTH})`,
    ({ month }, context) => ({ day: endOfWorkingMonth(firstOf(month, context), context.now, context.working) }),
  ),
];

/** The first day of the month that the words mean: this one, the next one, or the named one that comes next. */
export function firstOf(words: string | undefined, { now }: Pick<FieldContext, 'now'>): CalendarDate {
  const { year, month } = now;
  const first = { year, month, day: 1 };
  if (words === undefined || /^(?:the |this )*month$/.test(words)) return first;
  if (/next month$/.test(words)) return addMonths(first, 1);
  const named = { year, month: monthOf(words), day: 1 };
  const isOver = compareDates(addDays(addMonths(named, 1), -1), now) < 0;
  return isOver ? { ...named, year: year + 1 } : named;
}
