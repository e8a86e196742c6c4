import { MONTH, monthOf, WEEKDAY, weekdayOf } from './month-and-weekday';

/** A day as a mail names it: the year is often left out, or only the weekday is said. */
export type NamedDay =
  | { readonly day: number; readonly month: number; readonly year?: number }
  | { readonly weekday: number };

export interface DayFound {
  readonly at: number;
  readonly end: number;
  readonly named: NamedDay;
  /** It ends a range: "March 15-22". */
  readonly isRange: boolean;
}

const NUMBER = '\\d{1,2}';
const ORDINAL = '(?:st|nd|rd|th|er|º|ª|°|e|\\.)?';
const year = (name: string) => `(?:[ ,]{1,2}(?:de |del |do )?(?<${name}>20\\d\\d))?`;
/** ISO; figures with and without a year; `8月17日`; day month; month day, also of a range; a weekday. */
const DAY = new RegExp(
  [
    '(?<isoYear>20\\d\\d)[-/.](?<isoMonth>\\d\\d)[-/.](?<isoDay>\\d\\d)',
    `(?<one>${NUMBER})(?<between>[./-])(?<other>${NUMBER})\\k<between>(?<figureYear>(?:20)?\\d\\d)(?![\\d-])`,
    `(?<shortOne>${NUMBER})[./](?<shortOther>${NUMBER})\\.?(?![\\d-])`,
    `(?:(?<cjkYear>20\\d\\d)年)?(?<cjkMonth>${NUMBER})月(?<cjkDay>${NUMBER})日`,
    `(?<day>${NUMBER})${ORDINAL} ?(?:of |de |d')?(?<month>${MONTH})(?![a-z\\u00c0-\\u1fff])${year('dayYear')}`,
    `(?<first>${MONTH}) (?:the )?(?<range>${NUMBER}(?:st|nd|rd|th)? ?(?:-|to|through) ?)?(?<firstDay>${NUMBER})(?:st|nd|rd|th)?(?![\\d:])${year('firstYear')}`,
    `(?<weekday>${WEEKDAY})`,
  ].join('|'),
  'g',
);

/** The days that a folded text names. `isMonthFirst`: how `9/8` is read where both could be months. */
export function datesIn(folded: string, isMonthFirst: boolean): DayFound[] {
  return [...folded.matchAll(DAY)].flatMap((match) => {
    const named = namedDay(match.groups ?? {}, isMonthFirst);
    const before = folded[match.index - 1] ?? ' ';
    const isOwnWord = !/[\d\p{L}]/u.test(before) || match[0].includes('月');
    if (!named || !isOwnWord) return [];
    return { at: match.index, end: match.index + match[0].length, named, isRange: Boolean(match.groups?.['range']) };
  });
}

type Groups = Partial<Record<string, string>>;

function namedDay(groups: Groups, isMonthFirst: boolean): NamedDay | undefined {
  const { weekday, isoYear, cjkMonth, month, first, one, shortOne } = groups;
  if (weekday) return { weekday: weekdayOf(weekday) };
  if (isoYear) return valid(groups['isoDay'], Number(groups['isoMonth']), isoYear);
  if (cjkMonth) return valid(groups['cjkDay'], Number(cjkMonth), groups['cjkYear']);
  if (month) return valid(groups['day'], monthOf(month), groups['dayYear']);
  if (first) return valid(groups['firstDay'], monthOf(first), groups['firstYear']);
  return figures(one ?? shortOne, groups['other'] ?? groups['shortOther'], groups['figureYear'], isMonthFirst);
}

function figures(
  one: string | undefined,
  other: string | undefined,
  yearText: string | undefined,
  isMonthFirst: boolean,
) {
  const swaps = Number(other) > 12 || (isMonthFirst && Number(one) <= 12);
  return swaps ? valid(other, Number(one), yearText) : valid(one, Number(other), yearText);
}

function valid(dayText: string | undefined, month: number, yearText: string | undefined): NamedDay | undefined {
  const day = Number(dayText);
  if (!(day >= 1 && day <= 31 && month >= 1 && month <= 12)) return undefined;
  if (!yearText) return { day, month };
  return { day, month, year: Number(yearText) + (yearText.length === 2 ? 2_000 : 0) };
}
