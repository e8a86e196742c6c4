import { DAY_MS } from '../day-ms';
import { type DayFound, datesIn, type NamedDay } from './dates-in';
import type { MailLook } from './mail-look';

/** When somebody is back, as their notice says it. */
export interface ReturnDate {
  readonly named: NamedDay;
  /** The day named is the last one away: they are back on the next. */
  readonly isLastDayAway: boolean;
  /** The words of the mail. */
  readonly words: string;
}

/** Before the day of return. */
const BACK =
  /(?<![a-z\u00c0-\u1fff])(?:return(?:ing)?|back|resume|again|wieder|zuruck|ruckkehr|ab|retour|reviendrai|reprendrai|a partir d[ue]|regreso|vuelvo|volvere|vuelta|regresare|a partir del?|retorno|retornarei|voltarei|regresso|volto|rientro|rientrero|tornero|torno|ritorno|terug|vanaf|weer|wracam|wroce|powroce|od dnia|tillbaka|ater|tilbage|tilbake|igen|вернусь|выйду|с)(?:[ ,:]{1,2}(?:to|the|my|in|on|at|office|work|desk|from|am|dem|den|der|ab|le|au|bureau|des|du|el|la|oficina|dia|a|em|no|dia|escritorio|il|in|ufficio|dal|op|w|dniu|den|pa|kontoret|d\.|jobb|and|again|of|around|by|onwards|l|fur|sie|partir|das)){0,5}[ ,:]{1,2}$/;
/** Before the last day away, in whose language "until" takes that day in. */
const LAST_DAY =
  /(?<![a-z\u00c0-\u1fff])(?:through|thru|up to and including|bis|einschlie(?:ss|s)lich|inkl|jusqu'?(?:au|a)?|au|hasta|al|ate|ao|fino al?|al|tot en met|tot|t\/m|tm|do|till och med|t\.?o\.?m|til og med|til|till|по|до|[-–]|to|and|und|et|y|e|en|и)(?:[. ]{1,2}(?:the|le|el|o|il|de|dia|den|zum|einschliesslich|einschlieslich|inklusive|incl|d|og|med|dnia|al|a)){0,3}[.: ]{0,2}$/;
/** English "until": they are back on that day. */
const UNTIL = /(?<![a-z\u00c0-\u1fff])(?:until|till|til|'til)(?: (?:the|about|around|at least|on))?[ ,:]{1,2}$/;

/** The day of return that a notice names; none when it names only when the absence begins. */
export function returnDateIn(
  { text, folded, tongues }: MailLook,
  language: string | undefined,
): ReturnDate | undefined {
  const isEnglish = language ? /^en(?!-(?!us))/i.test(language) : tongues[0]?.words.language === 'en';
  const days = datesIn(folded, isEnglish);
  const told = days.map((day) => ({ day, cue: cueBefore(folded, day) }));
  const chosen =
    told.find(({ cue }) => cue === 'back') ??
    told.findLast(({ cue }) => cue === 'until') ??
    told.findLast(({ cue }) => cue === 'last');
  if (!chosen) return undefined;
  const { at, end, named } = chosen.day;
  return { named, isLastDayAway: chosen.cue === 'last', words: text.slice(at, end).trim() };
}

function cueBefore(folded: string, { at, end, isRange }: DayFound): 'back' | 'until' | 'last' | undefined {
  if (isRange) return 'last';
  const weekday = /(?:[a-z\u00c0-\u1fff-]{3,15},? (?:the |le |el |den |d\. )?)$/;
  const before = folded.slice(Math.max(0, at - 60), at).replaceAll('\n', ' ');
  for (const words of [before, before.replace(weekday, '')]) {
    if (UNTIL.test(words)) return 'until';
    if (BACK.test(words)) return 'back';
    if (LAST_DAY.test(words)) return 'last';
  }
  return /^ ?(?:まで|为止|為止)/.test(folded.slice(end)) ? 'last' : undefined;
}

/** A date without a year may lie so far back: a notice that somebody forgot to switch off. */
const PAST_DAYS = 60;

/**
 * The day of return as `2026-08-17`, seen from when the notice was sent (epoch milliseconds). A Saturday or Sunday
 * behind the last day away becomes the Monday. `undefined` for a day that the calendar lacks.
 */
export function returnsOn({ named, isLastDayAway }: ReturnDate, sentAt: number): string | undefined {
  const day = 'weekday' in named ? nextWeekday(named.weekday, sentAt) : dayOf(named, sentAt);
  if (day === undefined) return undefined;
  // "Bis Montag" may leave the Monday out; "bis Freitag" never means a return on that day.
  const isTakenIn = isLastDayAway && !('weekday' in named && named.weekday >= 1 && named.weekday <= 4);
  const back = new Date(isTakenIn ? afterWeekend(day + DAY_MS) : day);
  return back.toISOString().slice(0, 10);
}

function nextWeekday(weekday: number, sentAt: number): number {
  const ahead = (weekday - new Date(sentAt).getUTCDay() + 7) % 7 || 7;
  return sentAt + ahead * DAY_MS;
}

function dayOf({ day, month, year }: Extract<NamedDay, { day: number }>, sentAt: number): number | undefined {
  const thisYear = new Date(sentAt).getUTCFullYear();
  const years = year === undefined ? [thisYear - 1, thisYear, thisYear + 1] : [year];
  return years
    .map((one) => Date.UTC(one, month - 1, day))
    .find((time) => new Date(time).getUTCDate() === day && (year !== undefined || time >= sentAt - PAST_DAYS * DAY_MS));
}

function afterWeekend(time: number): number {
  const weekday = new Date(time).getUTCDay();
  return time + (weekday === 6 ? 2 : weekday === 0 ? 1 : 0) * DAY_MS;
}
