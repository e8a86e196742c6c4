import { everyFoldedWord, foldedText, matchesTerms } from '../search-words';
import { FILTER_RULES, type FilterRule } from './filter-rules';
import type { FindFacts } from './find-facts';
import type { Filter, FilterValue, FindQuery } from './find-query';

/** For each term that begins no word of anybody, the words that are taken instead; see `nearestWords`. */
export type Corrections = Readonly<Record<string, readonly string[]>>;

/** What a query means, said plainly over one contact: every term begins a word of theirs, and every filter holds. */
export function matchesQuery(facts: FindFacts, { terms, filters }: FindQuery, corrections: Corrections = {}): boolean {
  return matchesWords([...facts.who, ...facts.said], terms, corrections) && matchesFilters(facts, filters);
}

export function matchesFilters(facts: FindFacts, filters: readonly Filter[]): boolean {
  return filters.every((filter) => holds(facts, filter) !== (filter.not === true));
}

/** Do these words have what each term asks for? */
export function matchesWords(words: readonly string[], terms: readonly string[], corrections: Corrections): boolean {
  return terms.every((term) => {
    const instead = Object.hasOwn(corrections, term) ? corrections[term] : undefined;
    return words.some((word) => (instead ? instead.includes(word) : word.startsWith(term)));
  });
}

function holds(facts: FindFacts, { field, values }: Filter): boolean {
  const rule = FILTER_RULES[field];
  return values.some((value) => holdsValue(facts, rule, value));
}

function holdsValue(facts: FindFacts, rule: FilterRule, value: FilterValue): boolean {
  if (rule.kind === 'number') return holdsNumber(rule.of(facts), value);
  if (rule.kind === 'flag') return holdsFlag(rule.of(facts), value);
  return holdsText(rule.kind, rule.of(facts), value);
}

export function holdsText(kind: 'whole' | 'words', there: readonly string[], value: FilterValue): boolean {
  if ('none' in value) return there.length === 0;
  const isSaid = kind === 'whole' ? isWhole : hasWords;
  return 'is' in value && there.some((one) => isSaid(one, value.is));
}

export function holdsFlag(there: boolean, value: FilterValue): boolean {
  if ('none' in value) return !there;
  return 'is' in value && there === (foldedText(value.is) === 'yes');
}

const isWhole = (there: string, said: string): boolean => foldedText(there) === foldedText(said);
const hasWords = (there: string, said: string): boolean => matchesTerms(everyFoldedWord(there), everyFoldedWord(said));

/** Is the number within, both ends included? One that is absent is within none. */
export function holdsNumber(number: number | undefined, value: FilterValue): boolean {
  if ('none' in value) return number === undefined;
  if ('is' in value) return number !== undefined && number === Number(value.is);
  const { from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY } = value;
  return number !== undefined && number >= from && number <= to;
}
