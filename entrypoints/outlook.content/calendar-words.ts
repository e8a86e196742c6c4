/** What a language calls the parts of a date and of a clock time. Numbers from 0; `undefined` for any other word. */
export interface CalendarWords {
  /** Sunday is 0. */
  weekdayOf(word: string): number | undefined;
  /** January is 0. */
  monthOf(word: string): number | undefined;
  /** The morning is 0, the afternoon 1. */
  halfOf(word: string): number | undefined;
  /** Words that stand between the parts and mean nothing ("at", "de", "Uhr"). */
  isFiller(word: string): boolean;
}

const LANGUAGE = /^[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?$/i;
/** Written in any language, or by sites where a browser's own tables say "AM" (Korean). */
const USUAL_HALVES = [
  ['am', '오전'],
  ['pm', '오후'],
];
const known = new Map<string, CalendarWords>();

/** @param language the page's `lang`; of one that is none no word is known */
export function calendarWords(language: string): CalendarWords {
  const words = known.get(language) ?? (LANGUAGE.test(language) ? wordsOf(language) : NO_WORDS);
  known.set(language, words);
  return words;
}

const NO_WORDS: CalendarWords = {
  weekdayOf: () => undefined,
  monthOf: () => undefined,
  halfOf: (word) => theOne(USUAL_HALVES, word),
  isFiller: () => false,
};

type Options = Intl.DateTimeFormatOptions;

function wordsOf(language: string): CalendarWords {
  const formatOf = (options: Options) =>
    new Intl.DateTimeFormat(language, { calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC', ...options });
  const names = (count: number, type: string, forms: Options[], timeOf: (index: number) => number) => {
    const formats = forms.map(formatOf);
    return Array.from({ length: count }, (_, index) =>
      formats.flatMap((format) =>
        format.formatToParts(timeOf(index)).flatMap((part) => (part.type === type ? plainWord(part.value) : [])),
      ),
    );
  };
  const weekdays = names(7, 'weekday', [{ weekday: 'long' }, { weekday: 'short' }], (day) =>
    Date.UTC(2026, 10, 1 + day),
  );
  const months = names(
    12,
    'month',
    [{ month: 'long' }, { month: 'short' }, { month: 'long', day: 'numeric' }, { month: 'short', day: 'numeric' }],
    (month) => Date.UTC(2026, month, 1),
  );
  const halves = names(2, 'dayPeriod', [{ hour: 'numeric', hour12: true }], (half) =>
    Date.UTC(2026, 0, 1, 3 + half * 12),
  );
  const fillers = formatOf({ dateStyle: 'full', timeStyle: 'short' })
    .formatToParts(0)
    .flatMap(({ type, value }) => (type === 'literal' ? (value.match(/\p{L}+/gu) ?? []).map(plainWord) : []));
  return {
    weekdayOf: (word) => theOne(weekdays, word),
    monthOf: (word) => theOne(months, word),
    halfOf: (word) => theOne(halves, word) ?? theOne(USUAL_HALVES, word),
    isFiller: (word) => fillers.includes(plainWord(word)),
  };
}

/** Of which one name is the word the whole or the beginning? Sites shorten as they like: "Tue", "Tues.", "Di". */
function theOne(names: readonly string[][], word: string): number | undefined {
  const plain = plainWord(word);
  const fits = names.flatMap((forms, index) => (forms.some((form) => form.startsWith(plain)) ? index : []));
  const exact = names.flatMap((forms, index) => (forms.includes(plain) ? index : []));
  const [only, ...others] = exact.length > 0 ? exact : fits;
  return others.length === 0 ? only : undefined;
}

function plainWord(word: string): string {
  return word.toLowerCase().replace(/[.\s]/g, '');
}
