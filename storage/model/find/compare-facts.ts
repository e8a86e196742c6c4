import { foldedText } from '../search-words';
import { STAGES } from '../stage';
import type { FindFacts } from './find-facts';
import type { Sort, SortKey } from './find-query';
import { type Corrections, matchesWords } from './matches-query';

type Sortable = Exclude<SortKey, 'relevance'>;

/** What is compared; folded for texts. */
const SORTED_BY: Record<Sortable, (facts: FindFacts) => string | number | undefined> = {
  name: ({ name }) => foldedText(name),
  company: ({ company }) => (company === undefined ? undefined : foldedText(company)),
  stage: ({ stage }) => STAGES.indexOf(stage),
  score: ({ score }) => score,
  next: ({ next }) => next,
  last: ({ last }) => last,
  created: ({ created }) => created,
  changed: ({ changed }) => changed,
  amount: ({ amount }) => amount,
  entered: ({ entered }) => entered,
};

/**
 * The order in which contacts are found. `relevance`: those whom each of the terms says who they are before those of whom it was said,
 * in both the ones that changed last first.
 */
export function compareFacts(
  { key, descending }: Sort,
  terms: readonly string[] = [],
  corrections: Corrections = {},
): (one: FindFacts, other: FindFacts) => number {
  if (key === 'relevance') return byRelevance(terms, corrections);
  const of = SORTED_BY[key];
  return (one, other) => compareValues(of(one), of(other), descending === true) || compareIds(one, other);
}

function byRelevance(terms: readonly string[], corrections: Corrections) {
  const isWho = new Map<FindFacts, number>();
  const rank = (facts: FindFacts) => {
    const known = isWho.get(facts) ?? Number(!matchesWords(facts.who, terms, corrections));
    isWho.set(facts, known);
    return known;
  };
  return (one: FindFacts, other: FindFacts) =>
    rank(one) - rank(other) || other.changed - one.changed || compareIds(one, other);
}

/** Absent ones last, in either direction. */
export function compareValues<T extends string | number>(
  one: T | undefined,
  other: T | undefined,
  descending: boolean,
): number {
  if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
  if (one === other) return 0;
  return one < other === descending ? 1 : -1;
}

const compareIds = ({ id: one }: { id: string }, { id: other }: { id: string }) =>
  one < other ? -1 : one > other ? 1 : 0;
