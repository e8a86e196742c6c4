import { type CalendarWords, calendarWords } from './calendar-words';

/** One way in which a date can be understood: in which order its numbers stand, and the epoch milliseconds of it. */
interface Candidate {
  readonly order: string;
  readonly at: number;
}

/** A date and clock time as shown. Dates with as many numbers are written alike, all over the page. */
interface Look {
  readonly count: number;
  readonly candidates: readonly Candidate[];
}

const HOUR_MS = 3_600_000;
const MARKS = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g;
const CLOCK = /(?<![\d./-])(\d{1,2}) ?[:.h] ?(\d{2})(?![\d./-])/;
/** "8日": what is written onto a number says no more than its place does. */
const UNIT = /(?<=\d)\p{L}+/gu;
const ORDERS: Record<number, readonly string[]> = { 2: ['dy', 'yd'], 3: ['dmy', 'mdy', 'ymd'] };

/**
 * The times that a page shows as text, to the minute, in the browser's time zone. Nothing is guessed: an order of day
 * and month counts only if it is the only one that fits, by weekday and calendar, every date of the page.
 * @param language the page's `lang`, for the names of days and months
 * @returns epoch milliseconds; `undefined` where a text has more than one meaning, or none
 */
export function localTimes(texts: readonly (string | undefined)[], language: string): (number | undefined)[] {
  const words = calendarWords(language);
  const looks = texts.map((text) => lookAt(text ?? '', words));
  const orders = Object.entries(ORDERS).flatMap(([count, all]) =>
    all.filter((order) => looks.every((look) => look?.count !== Number(count) || allows(look, order))),
  );
  return looks.map((look) => theOne((look?.candidates ?? []).filter(({ order }) => orders.includes(order))));
}

function allows({ candidates }: Look, order: string): boolean {
  return candidates.length === 0 || candidates.some((candidate) => candidate.order === order);
}

function theOne(candidates: readonly Candidate[]): number | undefined {
  const [only, ...others] = new Set(candidates.map(({ at }) => at));
  return others.length === 0 ? only : undefined;
}

function lookAt(text: string, words: CalendarWords): Look | undefined {
  const plain = text.slice(0, 200).normalize('NFKC').replace(MARKS, '');
  const clock = CLOCK.exec(plain);
  if (!clock) return undefined;
  const date = plain.replace(clock[0], ' ').replace(UNIT, ' ');
  const numbers = date.match(/\d+/g) ?? [];
  const named = date.match(/\p{L}[\p{L}\p{M}.]*/gu) ?? [];
  const minutes = minutesOf(Number(clock[1]), Number(clock[2]), named, words);
  if (minutes === undefined) return undefined;
  return { count: numbers.length, candidates: candidatesOf(numbers, named, minutes, words) };
}

/** Minutes of the day. A word that is not known may be somebody's "pm": then only an hour past noon is certain. */
function minutesOf(hour: number, minute: number, named: string[], words: CalendarWords): number | undefined {
  const half = named.map(words.halfOf).find((found) => found !== undefined);
  if (hour > 23 || minute > 59) return undefined;
  if (half !== undefined) return hour < 1 || hour > 12 ? undefined : ((hour % 12) + half * 12) * 60 + minute;
  const isKnown = (word: string) =>
    words.isFiller(word) || words.weekdayOf(word) !== undefined || words.monthOf(word) !== undefined;
  return hour > 0 && hour <= 12 && !named.every(isKnown) ? undefined : hour * 60 + minute;
}

function candidatesOf(numbers: string[], named: string[], minutes: number, words: CalendarWords): Candidate[] {
  const month = numbers.length === 2 ? monthIn(named, words) : undefined;
  if (numbers.length === 2 && month === undefined) return [];
  const weekday = named.map(words.weekdayOf).find((found) => found !== undefined);
  return (ORDERS[numbers.length] ?? []).flatMap((order) => {
    const [year = '', inYear = '', day = ''] = ['y', 'm', 'd'].map((part) => numbers[order.indexOf(part)]);
    const date = dateOf(year, month === undefined ? inYear : String(month + 1), day, weekday);
    const at = date && timeOf(date, minutes);
    return at === undefined ? [] : [{ order, at }];
  });
}

/** "mar" is a Tuesday and a March: a word that can be a weekday is one when another names the month. */
function monthIn(named: string[], words: CalendarWords): number | undefined {
  const months = named.filter((word) => words.monthOf(word) !== undefined);
  const [only, ...others] = months.length > 1 ? months.filter((word) => words.weekdayOf(word) === undefined) : months;
  return only && others.length === 0 ? words.monthOf(only) : undefined;
}

/** Two digits are a year of this century only where the weekday says so too. */
function dateOf(year: string, month: string, day: string, weekday: number | undefined): Date | undefined {
  const isShort = year.length === 2 && weekday !== undefined;
  if (!isShort && !/^(?:199|20\d)\d$/.test(year)) return undefined;
  const date = new Date(Number(year) + (isShort ? 2_000 : 0), Number(month) - 1, Number(day));
  const isReal = day.length < 3 && date.getMonth() === Number(month) - 1 && date.getDate() === Number(day);
  return isReal && (weekday === undefined || date.getDay() === weekday) ? date : undefined;
}

/** `undefined` for a clock time that this day has not or has twice, where summer time begins or ends. */
function timeOf(date: Date, minutes: number): number | undefined {
  const hour = Math.floor(minutes / 60);
  const at = new Date(date.getFullYear(), date.getMonth(), date.getDate(), hour, minutes % 60).getTime();
  const isHour = (time: number) => new Date(time).getHours() === hour;
  return isHour(at) && !isHour(at + HOUR_MS) && !isHour(at - HOUR_MS) ? at : undefined;
}
