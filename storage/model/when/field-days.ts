import { BUSINESS_DAYS } from './business-days';
import { type CalendarDate, weekday } from './calendar-date';
import { COUNT_WORDS, COUNTED_DAYS, countOf } from './counted-days';
import { DATES } from './dates';
import type { DayRule } from './day-rule';
import type { FieldContext, FieldDay, FieldRule, WhyNoMoment } from './field-rule';
import { NAMED_DAYS } from './named-days';
import { PARTS_OF_DAY } from './parts-of-day';
import { PARTS_OF_WEEK } from './parts-of-week';
import { PARTS_OF_YEAR } from './parts-of-year';
import { RELATIVE_DAYS } from './relative-days';
import { SPAN, SPANS, spanFrom } from './spans';
import { DAY_NAME, dayOfName, WEEKDAYS } from './weekdays';
import { addWorkingDays } from './working-days';

/** A day that the words from here on name, and where they end. */
export interface FoundFieldDay {
  found: FieldDay | WhyNoMoment;
  end: number;
}

/** What a field means by words that running text has too comes first: of two that end alike the first one holds. */
const RULES: readonly FieldRule[] = [
  ...[...BUSINESS_DAYS, ...PARTS_OF_WEEK, ...PARTS_OF_YEAR, ...NAMED_DAYS],
  ...[...COUNTED_DAYS, ...RELATIVE_DAYS, ...WEEKDAYS, ...DATES].map(asFieldRule),
  ...[...SPANS, ...PARTS_OF_DAY],
];
const AFTER = new RegExp(
  `(?:(?<working>${COUNT_WORDS}) (?:business|working|work) days?|${SPAN}) (?<side>from|after|before|nach|vor|apres|avant|despues de|depois de|dopo|na)\\s+(?:the |dem |den |le |el |la |il |a |o )?`,
  'y',
);
const WEEKDAY_FIRST = new RegExp(`${DAY_NAME},?\\s+(?:the |den |dem |le |el |il |dia )?`, 'y');

/** The days that the words from here on name, the longest first. */
export function daysAt(folded: string, start: number, context: FieldContext): FoundFieldDay[] {
  const plain = plainDaysAt(folded, start, context);
  const found = [...counted(folded, start, context), ...agreeing(folded, start, context), ...plain];
  return found.sort((one, other) => other.end - one.end);
}

function plainDaysAt(folded: string, start: number, context: FieldContext): FoundFieldDay[] {
  return RULES.flatMap(({ words, read }) => {
    words.lastIndex = start;
    const match = words.exec(folded);
    const found = match && read(match.groups ?? {}, context);
    return match && found ? [{ found, end: start + match[0].length }] : [];
  });
}

/** "A week from Thursday", "3 business days after 5 April". */
function counted(folded: string, start: number, context: FieldContext): FoundFieldDay[] {
  AFTER.lastIndex = start;
  const match = AFTER.exec(folded);
  if (!match) return [];
  const groups = match.groups ?? {};
  const sign = /^(?:before|vor|avant)$/.test(groups['side'] ?? '') ? -1 : 1;
  return plainDaysAt(folded, start + match[0].length, context).flatMap(({ found, end }): FoundFieldDay[] => {
    if (typeof found === 'string') return [{ found, end }];
    if (found.time) return [];
    if (groups['working'] === undefined) return [{ found: { day: spanFrom(found.day, groups, sign) }, end }];
    const count = countOf(groups['working']);
    return sign > 0 ? [{ found: { day: addWorkingDays(found.day, count, context.working) }, end }] : [];
  });
}

/** "Friday, 3 April": the two have to agree. */
function agreeing(folded: string, start: number, context: FieldContext): FoundFieldDay[] {
  WEEKDAY_FIRST.lastIndex = start;
  const match = WEEKDAY_FIRST.exec(folded);
  if (!match) return [];
  const named = dayOfName(match.groups?.['day']);
  return dates(folded, start + match[0].length, context).map(({ found, end }) => {
    const differs = typeof found !== 'string' && weekday(found.day) !== named;
    return { found: differs ? 'otherWeekday' : found, end };
  });
}

function dates(folded: string, start: number, context: FieldContext): FoundFieldDay[] {
  return DATES.map(asFieldRule).flatMap(({ words, read }) => {
    words.lastIndex = start;
    const match = words.exec(folded);
    const found = match && read(match.groups ?? {}, context);
    return match && found ? [{ found, end: start + match[0].length }] : [];
  });
}

/** A rule of running text: here only what is to come counts, and why there is nothing. */
function asFieldRule({ words, ahead, past }: DayRule): FieldRule {
  return {
    words,
    read: (groups, { now, order }) => {
      const { year, month, day } = now;
      const today: CalendarDate = { year, month, day };
      const found = ahead?.(groups, today, order);
      if (found) return { day: found };
      if (past?.(groups, today, order)) return 'past';
      return isOpen(groups, order) ? 'whichFirst' : 'noSuchDay';
    },
  };
}

/** `3/4`, where it is not known which number is the day. */
function isOpen({ one, other }: Readonly<Record<string, string | undefined>>, order: FieldContext['order']): boolean {
  return one !== undefined && order === undefined && Number(one) <= 12 && Number(other) <= 12;
}
