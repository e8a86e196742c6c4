import { addDays, addMonths, type CalendarDate } from './calendar-date';
import type { DayRule } from './day-rule';

const COUNTS: Record<string, number> = {};
for (const [index, words] of [
  'a an one ein einer einem eine un une una uno um uma een',
  'two zwei deux dos dois duas due twee',
  'three drei trois tres tre drie',
  'four vier quatre cuatro quatro quattro',
  'five funf cinq cinco cinque vijf',
  'six sechs seis sei zes',
].entries())
  for (const word of words.split(' ')) COUNTS[word] = index + 1;

/** A number in figures or words. */
export const COUNT_WORDS = String.raw`\d{1,3}|${Object.keys(COUNTS).join('|')}`;
const COUNT = `(?<count>${COUNT_WORDS})`;
/** Days, weeks or months. */
export const UNIT_WORDS =
  'days?|weeks?|months?|tag(?:en|e)?|wochen?|monat(?:en|e)?|jours?|semaines?|mois|dias?|semanas?|mes(?:es)?|giorn[oi]|settiman[ae]|mes[ei]|dag(?:en)?|weken|maand(?:en)?';
const UNIT = `(?<unit>${UNIT_WORDS})`;

/** `in 3 days`, `3 days ago`, in seven languages. */
export const COUNTED_DAYS: readonly DayRule[] = [
  {
    words: new RegExp(
      `(?:in|within|dans|sous|en|em|dentro de|daqui a|tra|fra|entro|over|binnen|innerhalb von)\\s+${COUNT}\\s+${UNIT}\\b`,
      'y',
    ),
    ahead: ({ count, unit }, today) => later(today, count, unit, 1),
  },
  {
    words: new RegExp(`(?:vor|il y a|hace|ha|faz)\\s+${COUNT}\\s+${UNIT}\\b`, 'y'),
    past: ({ count, unit }, today) => later(today, count, unit, -1),
  },
  {
    words: new RegExp(`${COUNT}\\s+${UNIT}\\s+(?:ago|back|atras|fa|geleden)\\b`, 'y'),
    past: ({ count, unit }, today) => later(today, count, unit, -1),
  },
];

function later(today: CalendarDate, count = '', unit = '', sign: 1 | -1): CalendarDate {
  const number = sign * countOf(count);
  if (/^(?:mo|mes|ma)/.test(unit)) return addMonths(today, number);
  return addDays(today, /^(?:w|s)/.test(unit) ? 7 * number : number);
}

/** What a word of `COUNT` comes to. */
export function countOf(word: string): number {
  return COUNTS[word] ?? Number(word);
}
