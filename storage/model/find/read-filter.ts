import type { FieldKind, FindField } from './find-field';
import type { FindMoment } from './find-moment';
import type { Filter, FilterValue } from './find-query';
import type { FindToken, ValueToken } from './find-tokens';
import { plainName } from './plain-name';
import { readBeginnings, readChoice, readNamed } from './read-choice';
import { readNumber } from './read-number';
import { readTime } from './read-time';
import type { SaidValue } from './said-value';

/** What a filter says, in words; or why it says nothing. */
export type ReadFilter =
  | { filter: Filter; words: string }
  | { sentence: string; suggestion?: string | undefined; unfinished?: true };

const READERS: Record<FieldKind, (value: ValueToken, field: FindField, at: FindMoment) => SaidValue> = {
  choice: readChoice,
  flag: readChoice,
  named: readNamed,
  words: readBeginnings,
  time: readTime,
  score: readNumber,
  count: readNumber,
  money: readNumber,
};
const NONE = /^(?:none|never|nobody|nothing)$/;
const ANY = /^(?:any|some|ever|somebody|something)$/;

/** Reads a filter of a known field. */
export function readFilter({ not, name = '', values }: FindToken, field: FindField, at: FindMoment): ReadFilter {
  const said = values.filter(({ text }) => text.trim() !== '' && !/^[<>]=?$/.test(text));
  if (said.length === 0)
    return {
      sentence: `“${name}:” wants a value right behind it, as in ${EXAMPLE[field.field] ?? `${name}:…`}.`,
      unfinished: true,
    };
  const read = said.map((value) => readValue(value, field, at));
  const wrong = read.find((one) => 'sentence' in one);
  if (wrong && 'sentence' in wrong) return { ...wrong, suggestion: corrected(wrong, read, said, name, not) };
  const good = read.filter((one) => 'values' in one);
  return { filter: filterOf(field, good, not), words: wordsOf(field, good, not) };
}

const EXAMPLE: Partial<Record<FindField['field'], string>> = {
  stage: 'stage:lead',
  tag: 'tag:fair',
  last: 'last:>30d',
  next: 'next:today',
  score: 'score:>60',
};

function readValue(value: ValueToken, field: FindField, at: FindMoment): SaidValue {
  const name = value.quoted ? '' : plainName(value.text);
  if (field.optional && NONE.test(name)) return { values: [{ none: true }], words: 'none' };
  if (field.optional && ANY.test(name)) return { values: [], any: true, words: 'any' };
  return READERS[field.kind](value, field, at);
}

/** The whole filter with the one wrong value put right, where it is known how. */
function corrected(
  { suggestion }: { suggestion?: string | undefined },
  read: readonly SaidValue[],
  said: readonly ValueToken[],
  name: string,
  not: boolean,
): string | undefined {
  if (suggestion === undefined) return undefined;
  const wrong = read.findIndex((one) => 'sentence' in one);
  const values = said.map(({ text, quoted }, index) =>
    index === wrong ? suggestion : quoted ? `"${text.replaceAll('"', '""')}"` : text,
  );
  return `${not ? '-' : ''}${name}:${values.join(',')}`;
}

type Good = Extract<SaidValue, { values: FilterValue[] }>;

function filterOf(field: FindField, read: readonly Good[], not: boolean): Filter {
  // That there is one is the opposite of that there is none.
  if (read.some(({ any }) => any)) return filter(field.field, [{ none: true }], !not);
  const values = once(read.flatMap((one) => one.values));
  if (field.kind === 'flag') return flagFilter(field.field, values, not);
  return field.criterion ? answerFilter(field, values, not) : filter(field.field, values, not);
}

/** "No" is not "yes": a flag is always asked for in one way. */
function flagFilter(field: Filter['field'], values: FilterValue[], not: boolean): Filter {
  const both = values.length > 1;
  if (both) return filter(field, [{ is: 'yes' }, { is: 'no' }], not);
  const isOff = values.some((value) => 'is' in value && value.is === 'no');
  return filter(field, [{ is: 'yes' }], isOff !== not);
}

/** That nobody answered is none of the answers that there are. */
function answerFilter({ field, criterion, choices }: FindField, values: FilterValue[], not: boolean): Filter {
  const said = new Set(values.flatMap((value) => ('is' in value ? [value.is] : [])));
  const isUnknown = said.has('unknown');
  const asked = choices.filter(({ is }) => is !== 'unknown' && said.has(is) !== isUnknown);
  return filter(
    field,
    asked.map(({ is }) => ({ is: `${criterion}=${is}` })),
    isUnknown !== not,
  );
}

function filter(field: Filter['field'], values: FilterValue[], not: boolean): Filter {
  return not ? { field, not: true, values } : { field, values };
}

function once(values: FilterValue[]): FilterValue[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

function wordsOf(field: FindField, read: readonly Good[], not: boolean): string {
  const said = [...new Set(read.map(({ words }) => words))];
  if (field.kind === 'flag' && said.length === 1) {
    return (said[0] === 'no') === not ? field.title : (field.offTitle ?? field.title);
  }
  return `${field.title}${not ? ' not' : ''}: ${said.join(' or ')}`;
}
