import { datesIn } from '../reply/dates-in';
import { wholeWords } from '../reply/find-phrases';
import type { MailLook } from '../reply/mail-look';
import { MONTH, monthOf } from '../reply/month-and-weekday';
import { returnsOn } from '../reply/return-date';

const NUMBERS: Record<string, number> = {};
for (const [value, words] of [
  'a an one ein einen einem einer eine un une una um uma uno een',
  'two couple zwei deux dos dois duas due twee',
  'three few drei trois tres três tre drie paar',
  'four vier quatre cuatro quatro quattro',
  'five fünf cinq cinco cinque vijf',
  'six sechs seis sei zes',
].entries())
  for (const word of words.split(' ')) NUMBERS[word.normalize('NFD').replace(/\p{M}/gu, '')] = value + 1;

const UNITS = {
  week: 'weeks?|wochen?|semaines?|semanas?|settiman[ae]|weken|week',
  month: 'months?|monate?n?|mois|mes(es)?|mesi|mese|maanden|maand',
  quarter: 'quarters?|quartale?|trimestres?|trimestri?|kwartaal|kwartalen',
  year: 'years?|jahre?n?|années?|ans?|años?|anos?|anni|anno|jaar|jaren',
} as const;
type Unit = keyof typeof UNITS;

const AHEAD =
  '(in|within|after|nach|dans|après|en|dentro de|después de|tras|em|daqui a|dentro de|depois de|tra|fra|dopo|over|na) (about |around |etwa |circa |unos |unas |cerca de )?(the |a |einem |un |ein )?';
const NEXT =
  '(next|coming|following|nächste[nrms]?|kommende[nrms]?|próxim[oa]|siguiente|seguinte|prossim[oa]|volgend(e)?|komend(e)?)';
const LAST = '(prochaine?|suivante?|prossim[oa]|que vem|que viene|prochain)';
const PATTERNS = (Object.keys(UNITS) as Unit[]).map((unit) => ({
  unit,
  counted: wholeWords([`${AHEAD}(\\d{1,2}|\\p{L}+)( of| de)? (${UNITS[unit]})`]),
  next: wholeWords([`${NEXT} (${UNITS[unit]})|(${UNITS[unit]}) ${LAST}`]),
}));
const QUARTER =
  /(?<![\w])(?:q([1-4])|([1-4])(?:st|nd|rd|th|er|e|\.|º)? ?(?:quarter|quartal|trimestre|kwartaal))(?![\w])/;
/** Named times of the year and the month (1 to 12) with which they begin, in which calendars of business restart. */
const SEASONS: readonly [RegExp, number][] = [
  [wholeWords(['(in the |the )?new year|neue[ns]? jahr|nouvelle année|año nuevo|ano novo|anno nuovo|nieuwe jaar']), 1],
  [wholeWords(['(in |after )?(the )?spring|frühjahr|frühling|printemps|primavera|voorjaar|lente']), 4],
  [
    wholeWords([
      "after (the )?(summer|vacation|holidays)|sommer(pause|ferien)?|rentrée|après l'été|después del? verano|depois do verão|dopo l'estate|na de zomer|zomervakantie|autumn|fall|herbst|automne|otoño|outono|autunno|najaar|herfst",
    ]),
    9,
  ],
];
const MONTH_ALONE = new RegExp(`(?<![a-z\\u00c0-\\u1fff])(${MONTH})(?![a-z\\u00c0-\\u1fff])(?: (20\\d\\d))?`, 'g');
/** Short forms and everyday words ("may", "mar", "set") are no month by themselves. */
const SURE_MONTH =
  /^(?:.{5,}|june?|july|juli|juni|juin|aout|mayo|maio|mai|mei|marz|mars|maart|abril|avril|enero|junio|julio)$/;

/** The day to come back that a message names (`2026-11-02`), seen from when it was sent; the words as they stand there. */
export function whenIn(
  { text, folded, tongues }: MailLook,
  sentAt: number,
): { day: string; words: string } | undefined {
  const isEnglish = tongues[0]?.words.language === 'en';
  const said = (at: number, length: number, time: number) =>
    time > sentAt ? { day: dayOf(time), words: text.slice(at, at + length) } : undefined;
  for (const { at, end, named } of datesIn(folded, isEnglish)) {
    const day = returnsOn({ named, isLastDayAway: false, words: '' }, sentAt);
    if (day && Date.parse(day) > sentAt) return { day, words: text.slice(at, end).trim() };
  }
  const named = relative(folded, sentAt);
  return named && said(named.at, named.length, named.time);
}

interface Named {
  at: number;
  length: number;
  time: number;
}

function relative(folded: string, sentAt: number): Named | undefined {
  for (const { unit, counted, next } of PATTERNS) {
    const match = counted.exec(folded);
    const count = match && numberIn(match[0]);
    if (match && count) return { at: match.index, length: match[0].length, time: ahead(sentAt, unit, count) };
    const following = next.exec(folded);
    if (following) return { at: following.index, length: following[0].length, time: startOfNext(sentAt, unit) };
  }
  return quarterOrSeason(folded, sentAt) ?? monthAlone(folded, sentAt);
}

function numberIn(words: string): number | undefined {
  const parts = words.split(' ').slice(1, -1);
  const number = parts
    .map((part) => (/^\d+$/.test(part) ? Number(part) : NUMBERS[part]))
    .findLast((one) => one !== undefined);
  return number && number <= 60 ? number : undefined;
}

function quarterOrSeason(folded: string, sentAt: number): Named | undefined {
  const quarter = QUARTER.exec(folded);
  if (quarter) {
    const month = (Number(quarter[1] ?? quarter[2]) - 1) * 3 + 1;
    return { at: quarter.index, length: quarter[0].length, time: firstOf(sentAt, month) };
  }
  for (const [pattern, month] of SEASONS) {
    const match = pattern.exec(folded);
    if (match) return { at: match.index, length: match[0].length, time: firstOf(sentAt, month) };
  }
  return undefined;
}

function monthAlone(folded: string, sentAt: number): Named | undefined {
  for (const match of folded.matchAll(MONTH_ALONE)) {
    const [whole, word = '', year] = match;
    if (!SURE_MONTH.test(word)) continue;
    const time = year ? Date.UTC(Number(year), monthOf(word) - 1, 1) : firstOf(sentAt, monthOf(word));
    return { at: match.index, length: whole.length, time };
  }
  return undefined;
}

const MONTHS_OF: Record<Exclude<Unit, 'week'>, number> = { month: 1, quarter: 3, year: 12 };

function ahead(sentAt: number, unit: Unit, count: number): number {
  const date = new Date(sentAt);
  if (unit === 'week') return date.setUTCDate(date.getUTCDate() + 7 * count);
  return date.setUTCMonth(date.getUTCMonth() + MONTHS_OF[unit] * count);
}

/** The Monday of next week; the first day of next month, quarter or year. */
function startOfNext(sentAt: number, unit: Unit): number {
  const date = new Date(sentAt);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  if (unit === 'week') return date.setUTCDate(date.getUTCDate() + (8 - (date.getUTCDay() || 7)));
  if (unit === 'month') return Date.UTC(year, month + 1, 1);
  return unit === 'year' ? Date.UTC(year + 1, 0, 1) : Date.UTC(year, (Math.floor(month / 3) + 1) * 3, 1);
}

/** The next first day of a month (1 to 12). */
function firstOf(sentAt: number, month: number): number {
  const year = new Date(sentAt).getUTCFullYear();
  const time = Date.UTC(year, month - 1, 1);
  return time > sentAt ? time : Date.UTC(year + 1, month - 1, 1);
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
