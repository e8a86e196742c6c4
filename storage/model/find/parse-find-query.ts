import { searchTerms } from '../search-words';
import { FIELD_NAMES, FIND_FIELDS, fieldNamed } from './find-fields';
import type { FindMoment } from './find-moment';
import type { Filter } from './find-query';
import { type FindToken, findTokens } from './find-tokens';
import { nearestName } from './nearest-name';
import type { FindChip, FindProblem, ParsedFind } from './parsed-find';
import { plainName } from './plain-name';
import { type ReadFilter, readFilter } from './read-filter';

/** What finds nobody: none of no values holds. */
const NOBODY: Filter = { field: 'stage', values: [] };

/**
 * The meaning of what the rep writes: words that each begin a word of the contact, and `field:value` with a minus or `not`
 * before it for the opposite. Several values stand behind commas, and one of them holds; several filters all hold. Quotes
 * keep words from being read as a filter; each still begins a word, in whatever order. Never throws: what cannot be understood is
 * a problem, and while there is one nobody is found.
 */
export function parseFindQuery(text: string, at: FindMoment): ParsedFind {
  const parsed: ParsedFind = { query: { terms: [], filters: [] }, chips: [], problems: [] };
  for (const token of findTokens(text, (name) => kindOf(name))) addToken(parsed, token, text, at);
  return parsed;
}

const kindOf = (name: string) => fieldNamed(name)?.kind ?? (isAbsence(name) ? 'choice' : undefined);

function addToken({ query, chips, problems }: ParsedFind, token: FindToken, text: string, at: FindMoment): void {
  const written = text.slice(token.from, token.to);
  const read = token.name === undefined ? readWords(token) : readField(token, written, at);
  const chip: FindChip = {
    ...{ from: token.from, to: token.to },
    words: 'words' in read ? read.words : written,
    kind: token.name === undefined ? 'words' : 'filter',
  };
  chips.push(chip);
  if ('terms' in read) query.terms.push(...new Set(read.terms.filter((term) => !query.terms.includes(term))));
  if ('filter' in read) query.filters.push(read.filter);
  if (!('sentence' in read)) return;
  const problem: FindProblem = { from: token.from, to: token.to, ...read };
  chip.problem = problem;
  problems.push(problem);
  if (!problem.unfinished) query.filters.push(NOBODY);
}

function readWords({ words = '', not }: FindToken): ReadFilter | { terms: string[]; words: string } {
  const terms = searchTerms(words);
  if (!not || terms.length === 0) return { terms, words };
  return {
    sentence: `Only filters can be turned round, as in -company:${terms[0]} or -title:${terms[0]}; a word cannot.`,
    suggestion: words,
  };
}

function readField(token: FindToken, written: string, at: FindMoment): ReadFilter {
  const { name = '' } = token;
  if (isAbsence(name)) return readAbsence(token, at);
  const field = fieldNamed(name);
  if (field) return readFilter(token, field, at);
  const near = nearestName(plainName(name), [...FIELD_NAMES, 'no', 'has']);
  const instead = near && `${token.not ? '-' : ''}${near}${written.slice(written.search(/[:=<>]/))}`;
  return {
    sentence: near ? `“${name}:” is no filter.` : `“${name}:” is no filter. In quotes it is looked for as words.`,
    suggestion: instead ?? `"${written.replaceAll('"', '')}"`,
  };
}

const isAbsence = (name: string): boolean => ['no', 'has'].includes(plainName(name));

/** `no:next` and `has:tag`: whether there is one at all. */
function readAbsence(token: FindToken, at: FindMoment): ReadFilter {
  const { name = '', not, values } = token;
  const [value, more] = values;
  const optional = FIND_FIELDS.filter(({ optional }) => optional).map(({ names: [first = ''] }) => first);
  if (!value) return { sentence: `“${name}:” wants a value right behind it, as in ${name}:tag.`, unfinished: true };
  const field = fieldNamed(value.text);
  if (field?.optional && !more) {
    const said = { ...value, text: plainName(name) === 'no' ? 'none' : 'any', quoted: false };
    return readFilter({ ...token, values: [said] }, field, at);
  }
  const near = field ? undefined : nearestName(plainName(value.text), optional);
  return {
    sentence: `“${name}:” is followed by one of ${optional.join(', ')}.`,
    suggestion: near && `${not ? '-' : ''}${name}:${near}`,
  };
}
