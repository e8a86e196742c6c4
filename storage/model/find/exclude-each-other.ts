import { foldedText } from '../search-words';
import { FILTER_RULES } from './filter-rules';
import type { Filter, FilterField, FilterValue } from './find-query';

/** Of these a contact has one at most. */
const ONE_OF: ReadonlySet<FilterField> = new Set(['stage', 'step', 'way', 'owner', 'source', 'temperature']);

/** Can nobody fit both of these filters? Says so only where it is certain whoever there is. */
export function excludeEachOther(one: Filter, other: Filter): boolean {
  if (one.field !== other.field || one.values.length === 0 || other.values.length === 0) return false;
  if (one.not && other.not) return false;
  const [asked, also] = one.not ? [other, one] : [one, other];
  if (also.not) return asked.values.every((value) => also.values.some((left) => isWithin(value, left)));
  return asked.values.every((value) => !also.values.some((more) => canBothBe(one.field, value, more)));
}

function canBothBe(field: FilterField, one: FilterValue, other: FilterValue): boolean {
  if (FILTER_RULES[field].kind === 'flag') return true;
  if ('none' in one || 'none' in other) return 'none' in one && 'none' in other;
  if ('is' in one && 'is' in other) return canBothBeSaid(field, foldedText(one.is), foldedText(other.is));
  if ('is' in one || 'is' in other) return true;
  const [from, to] = [largest(one.from, other.from), smallest(one.to, other.to)];
  return from <= to;
}

function canBothBeSaid(field: FilterField, one: string, other: string): boolean {
  if (field === 'answer') return criterionIn(one) !== criterionIn(other) || one === other;
  return !ONE_OF.has(field) || one === other;
}

/** `budget=yes` is about the budget. */
const criterionIn = (said: string): string => said.slice(0, said.indexOf('='));

/** Is whoever fits `value` among those who fit `whole`? */
function isWithin(value: FilterValue, whole: FilterValue): boolean {
  if ('none' in value || 'none' in whole) return 'none' in value && 'none' in whole;
  if ('is' in value || 'is' in whole)
    return 'is' in value && 'is' in whole && foldedText(value.is) === foldedText(whole.is);
  return largest(value.from, whole.from) === largest(value.from) && smallest(value.to, whole.to) === smallest(value.to);
}

const largest = (...ends: (number | undefined)[]) => Math.max(...ends.map((end) => end ?? Number.NEGATIVE_INFINITY));
const smallest = (...ends: (number | undefined)[]) => Math.min(...ends.map((end) => end ?? Number.POSITIVE_INFINITY));
