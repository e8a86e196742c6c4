import { MONTH } from '../reply/month-and-weekday';
import { firstOf } from './business-days';
import { addDays, addMonths, compareDates, isDate, weekday } from './calendar-date';
import { type FieldContext, type FieldRule, fieldRule } from './field-rule';
import { nthWeekday } from './next-occurrence';
import { DAY_NAME, dayOfName } from './weekdays';
import { mondayOf } from './working-week';

const ORDINALS: readonly [RegExp, number][] = [
  [/^(?:first|1st|erste[rnsm]?|premier|primer[oa]?|primeir[oa]|prim[oa]|eerste)$/, 1],
  [/^(?:second|2nd|zweite[rnsm]?|deuxieme|segund[oa]|second[oa]|tweede)$/, 2],
  [/^(?:third|3rd|dritte[rnsm]?|troisieme|tercer[oa]?|terceir[oa]|terz[oa]|derde)$/, 3],
  [/^(?:fourth|4th|vierte[rnsm]?|quatrieme|cuart[oa]|quart[oa]|vierde)$/, 4],
  [/^(?:fifth|5th)$/, 5],
  [/^(?:last|letzte[rnsm]?|dernier|ultim[oa]|laatste)$/, -1],
];
/** The first to fifth or last of something. */
export const ORDINAL_WORDS = ORDINALS.map(([{ source }]) => source.slice('^(?:'.length, -')$'.length)).join('|');

/** 1 to 5, or -1 for the last, of a word of `ORDINAL_WORDS`. */
export function ordinalOf(word: string): number {
  return ORDINALS.find(([pattern]) => pattern.test(word))?.[1] ?? 1;
}

const WEEKS: readonly [string, number][] = [
  [
    'next week|nachste[rn]? woche|(?:la )?semaine prochaine|(?:la )?proxima semana|(?:la )?settimana prossima|volgende week',
    1,
  ],
  ['(?:the )?week after next|ubernachste[rn]? woche', 2],
];
const OF_MONTH = `(?:of|in) (?<month>(?:the |this )?month|(?:the )?next month|${MONTH})`;
const MONTHS_TRIED = 13;

/** Weekdays that are named by their week or their month, and days of a month that is not named by itself. */
export const NAMED_DAYS: readonly FieldRule[] = [
  ...WEEKS.flatMap(([week, weeks]) => {
    const read = ({ day }: Readonly<Record<string, string | undefined>>, { now }: FieldContext) => ({
      day: addDays(mondayOf(now), 7 * weeks + ((dayOfName(day) + 6) % 7)),
    });
    return [
      fieldRule(`${DAY_NAME}(?:,| of| in| der| de)?\\s+(?:the )?(?:${week})`, read),
      fieldRule(`(?:${week}),?\\s+(?:on )?${DAY_NAME}`, read),
    ];
  }),
  fieldRule(`(?:a )?week on ${DAY_NAME}|${DAY_NAME.replace('day', 'other')} week`, ({ day, other }, { now }) => {
    const ahead = (dayOfName(day ?? other) - weekday(now) + 6) % 7;
    return { day: addDays(now, ahead + 8) };
  }),
  fieldRule(`(?:the )?${DAY_NAME} after next`, ({ day }, { now }) => ({
    day: addDays(now, ((dayOfName(day) - weekday(now) + 6) % 7) + 8),
  })),
  fieldRule(`(?:the )?(?<ordinal>${ORDINAL_WORDS}) ${DAY_NAME} ${OF_MONTH}`, (groups, context) => {
    const { ordinal = '', day, month } = groups;
    const first = firstOf(month, context);
    const isNamed = month !== undefined && !/month$/.test(month);
    const [found, later] = [first, addMonths(first, isNamed ? 12 : 1)].map((one) =>
      nthWeekday(one, dayOfName(day), ordinalOf(ordinal)),
    );
    if (found && compareDates(found, context.now) >= 0) return { day: found };
    if (found && !isNamed) return 'past';
    return later ? { day: later } : 'noSuchDay';
  }),
  fieldRule('(?:the )?(?<number>[0-3]?\\d)(?:st|nd|rd|th)? (?:of (?:the )?)?next month', ({ number }, context) => {
    const day = { ...firstOf('next month', context), day: Number(number) };
    return isDate(day) ? { day } : 'noSuchDay';
  }),
  fieldRule(
    `(?:the |on the )?(?<number>[0-3]?\\d)(?:st|nd|rd|th)(?: of (?:the |this )?month)?|(?:am|zum|le|el|il|dia|op de) (?<other>[0-3]?\\d)(?:\\.|e)?`,
    ({ number, other }, context) => nextWithDay(Number(number ?? other), context),
  ),
];

/** The nearest month whose day of this number is still to come. */
function nextWithDay(day: number, { now }: FieldContext): ReturnType<FieldRule['read']> {
  if (day < 1 || day > 31) return 'noSuchDay';
  for (let months = 0; months < MONTHS_TRIED; months += 1) {
    const date = { ...addMonths({ ...now, day: 1 }, months), day };
    if (isDate(date) && compareDates(date, now) > 0) return { day: { year: date.year, month: date.month, day } };
  }
  return 'noSuchDay';
}
