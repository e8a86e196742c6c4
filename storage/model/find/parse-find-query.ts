import { searchTerms } from '../search-words';
import type { WorkingTime } from '../when/working-time';
import { FILTER_RULES } from './filter-rules';
import { FILTER_FIELDS, type Filter, type FilterField, type FilterValue, type FindQuery } from './find-query';

/** When and where a query is read: epoch ms, an IANA zone. */
export interface FindMoment {
  now: number;
  zone: string;
  workingTime?: WorkingTime | undefined;
}

/** The meaning of what the rep writes: words, and `field:value`, with a minus before it for the opposite. */
export function parseFindQuery(text: string, _at: FindMoment): { query: FindQuery } {
  const query: FindQuery = { terms: [], filters: [] };
  for (const part of text.split(/\s+/).filter(Boolean)) {
    const filter = filterIn(part);
    if (filter) query.filters.push(filter);
    else query.terms.push(...searchTerms(part).filter((term) => !query.terms.includes(term)));
  }
  return { query };
}

function filterIn(part: string): Filter | undefined {
  const found = /^(-?)([a-z]+):(.+)$/i.exec(part);
  const field = FILTER_FIELDS.find((one) => one === found?.[2]);
  if (!found?.[3] || !field) return undefined;
  const values = found[3].split(',').map((value) => saidValue(field, value));
  return found[1] ? { field, not: true, values } : { field, values };
}

function saidValue(field: FilterField, value: string): FilterValue {
  if (value === 'none') return { none: true };
  if (FILTER_RULES[field].kind !== 'number') return { is: value };
  const [from, to = from] = value.split('..').map((end) => (end === '' ? undefined : Number(end)));
  return value.includes('..') ? { from, to } : { from, to: from };
}
