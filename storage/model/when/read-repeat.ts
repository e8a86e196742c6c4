import type { Repeat } from '../repeat';
import { WEEKDAY } from '../reply/month-and-weekday';
import { BUSINESS_DAY } from './business-days';
import { COUNT_WORDS, countOf, UNIT_WORDS } from './counted-days';
import { ORDINAL_WORDS, ordinalOf } from './named-days';
import { DAY_NAME, dayOfName } from './weekdays';

type Groups = Readonly<Record<string, string | undefined>>;

interface RepeatRule {
  words: RegExp;
  repeat: (groups: Groups) => Repeat | undefined;
}

const EVERY =
  '(?:every|each|jede[rnsm]?|alle|chaque|tou(?:te)?s les|cada|todos? [oa]s|todas? [oa]s|todos los|todas las|tod[oa]|ogni|tutt[ie] (?:i|le)|elke|iedere?)\\s+';
const OTHER = '(?:other|second|2nd|zweite[nrsm]?|alternate|andere)';
const OF_MONTH =
  '(?: (?:of|in|im|des|du|del|do|van) (?:the |each |every |de |het )?(?:month|monats?|mois|mes|mese|maand))?';
const YEARS = 'years?|jahre?|ans?|annees?|anos?|ann[oi]|jaar|jaren';
const QUARTERS = 'quarters?|quartale?|trimestres?|kwarta(?:al|len)';

const rule = (words: string, repeat: RepeatRule['repeat']): RepeatRule => ({
  words: new RegExp(`(?:${words})(?![\\w-])`, 'y'),
  repeat,
});
const fixed = (words: string, repeat: Repeat) => rule(words, () => repeat);

const RULES: readonly RepeatRule[] = [
  fixed('daily|taglich|quotidiennement|diariamente|dagelijks', { every: 1, unit: 'day' }),
  fixed('weekly|wochentlich|chaque semaine|semanalmente|settimanalmente|wekelijks', { every: 1, unit: 'week' }),
  fixed('bi-?weekly|fortnightly|every fortnight', { every: 2, unit: 'week' }),
  fixed('monthly|monatlich|mensuellement|mensualmente|mensalmente|mensilmente|maandelijks', {
    every: 1,
    unit: 'month',
  }),
  fixed('quarterly|vierteljahrlich', { every: 3, unit: 'month' }),
  fixed('half[ -]yearly|twice a year', { every: 6, unit: 'month' }),
  fixed('yearly|annually|jahrlich|jaarlijks', { every: 1, unit: 'year' }),
  fixed(`${EVERY}(?:${BUSINESS_DAY}|weekday)`, { every: 1, unit: 'workingDay' }),
  rule(`${EVERY}(?<count>${COUNT_WORDS}) (?:${BUSINESS_DAY})`, ({ count }) => counted(count, 'workingDay')),
  fixed(`${EVERY}${OTHER} (?:${BUSINESS_DAY})`, { every: 2, unit: 'workingDay' }),
  rule(`${EVERY}(?<unit>${UNIT_WORDS})`, ({ unit }) => counted('1', unitOf(unit))),
  rule(
    `${EVERY}(?<count>${COUNT_WORDS}) (?<unit>${UNIT_WORDS})(?: (?:on|am|le|el|na|no|il|op) ${DAY_NAME})?`,
    ({ count, unit, day }) =>
      day !== undefined && unitOf(unit) !== 'week' ? undefined : counted(count, unitOf(unit), day),
  ),
  rule(`${EVERY}${OTHER} (?<unit>${UNIT_WORDS})`, ({ unit }) => counted('2', unitOf(unit))),
  rule(`${EVERY}(?:(?<count>${COUNT_WORDS}) )?(?:${QUARTERS})`, ({ count = '1' }) =>
    counted(String(3 * countOf(count)), 'month'),
  ),
  rule(`${EVERY}(?:(?<count>${COUNT_WORDS}) )?(?:${YEARS})`, ({ count = '1' }) => counted(count, 'year')),
  rule(`${EVERY}${OTHER} year`, () => counted('2', 'year')),
  rule(`(?:${EVERY}|weekly on )${DAY_NAME}s?`, ({ day }) => counted('1', 'week', day)),
  // Whole names only: "thurs" and "weds" are one day.
  rule(`(?<day>${WEEKDAY})s`, ({ day }) => counted('1', 'week', day)),
  rule(`every (?:other|alternate) ${DAY_NAME}`, ({ day }) => counted('2', 'week', day)),
  rule(
    `(?:${EVERY}(?:month on )?(?:the )?|monthly on the )(?<ordinal>${ORDINAL_WORDS}) ${DAY_NAME}${OF_MONTH}`,
    monthly,
  ),
  rule(`${EVERY}(?<count>${COUNT_WORDS}) months on the (?<ordinal>${ORDINAL_WORDS}) ${DAY_NAME}`, monthly),
  rule(`(?:on )?the (?<ordinal>${ORDINAL_WORDS}) ${DAY_NAME} of (?:each|every) month`, monthly),
  rule(
    `(?:${EVERY}(?:the )?|monthly on the |every month on the |(?:on )?the (?=\\w+ of (?:each|every) month))(?<date>[0-3]?\\d)(?:st|nd|rd|th|\\.|e)${OF_MONTH}`,
    dated,
  ),
  rule(`${EVERY}(?<count>${COUNT_WORDS}) months on the (?<date>[0-3]?\\d)(?:st|nd|rd|th)`, dated),
  fixed(
    `(?:${EVERY}(?:last day|letzten tag)|(?:on )?the last day|monthly on the last day)(?: of (?:the|each|every) month| im monat)?`,
    {
      every: 1,
      unit: 'month',
      dayOfMonth: 31,
    },
  ),
];

/** The repeat that these folded words begin with, the longest, and where its words end. */
export function repeatAt(folded: string): { repeat: Repeat; end: number } | undefined {
  let best: { repeat: Repeat; end: number } | undefined;
  for (const { words, repeat } of RULES) {
    words.lastIndex = 0;
    const match = words.exec(folded);
    const found = match && repeat(match.groups ?? {});
    if (match && found && match[0].length > (best?.end ?? 0)) best = { repeat: found, end: match[0].length };
  }
  return best;
}

function counted(count = '1', unit: Repeat['unit'], day?: string): Repeat | undefined {
  const every = countOf(count);
  if (every < 1 || every > 999) return undefined;
  return { every, unit, ...(day !== undefined && { weekday: dayOfName(day) }) };
}

function monthly({ count = '1', ordinal = '', day }: Groups): Repeat {
  return {
    every: countOf(count),
    unit: 'month',
    weekday: dayOfName(day),
    ordinal: ordinalOf(ordinal) as NonNullable<Repeat['ordinal']>,
  };
}

function dated({ count = '1', date }: Groups): Repeat | undefined {
  const dayOfMonth = Number(date);
  return dayOfMonth >= 1 && dayOfMonth <= 31 ? { every: countOf(count), unit: 'month', dayOfMonth } : undefined;
}

function unitOf(word = ''): Repeat['unit'] {
  if (/^(?:mo|mes|ma)/.test(word)) return 'month';
  return /^(?:w|s)/.test(word) ? 'week' : 'day';
}
