import { foldedText } from '../search-words';
import { asWritten } from './as-written';
import type { FindField } from './find-field';
import { FIND_FIELDS, fieldNamed } from './find-fields';
import type { FindMoment } from './find-moment';
import { type FindToken, findTokens } from './find-tokens';
import { parseFindQuery } from './parse-find-query';
import { plainName } from './plain-name';

/** What can be offered where the rep is typing, beside what the language itself knows. */
export interface KnownWords {
  tags: readonly string[];
  owners: readonly string[];
  sources: readonly string[];
  companies: readonly string[];
}

/** How a search may go on: `insert` takes the place of what stands there. */
export interface Completion {
  from: number;
  to: number;
  insert: string;
  /** As it is written. */
  label: string;
  /** In plain words. */
  hint: string;
  /** The filter is whole with it. */
  isWhole: boolean;
}

const MOST = 8;
/** A value is offered for the beginning of a word as soon as that says something. */
const SHORTEST_WORD = 2;

const PAST = ['today', 'yesterday', 'this-week', 'last-week', 'this-month', 'last-month', '<7d', '>30d', '>90d'];
const AHEAD = ['overdue', 'today', 'tomorrow', 'this-week', 'next-week', '<7d', '>30d'];
const NUMBERS: Partial<Record<FindField['kind'], readonly string[]>> = {
  score: ['>80', '>60', '40..60', '<40'],
  count: ['0', '>0', '>=3'],
  money: ['>0', '>=10k', '>=100k'],
};

/** The ways on from where the caret stands, the nearest first, at most eight. */
export function completeFind(text: string, caret: number, known: KnownWords, at: FindMoment): Completion[] {
  const tokens = findTokens(text, (name) => fieldNamed(name)?.kind);
  const token = tokens.find(({ from, to }) => from < caret && caret <= to);
  if (!token) return [];
  const found = token.name === undefined ? ofWord(token, text, known, at) : ofFilter(token, caret, known, at);
  return found.slice(0, MOST);
}

/** Of a word: fields with such a name, then values that begin with it. */
function ofWord(
  { from, to, not, words = '' }: FindToken,
  text: string,
  known: KnownWords,
  at: FindMoment,
): Completion[] {
  if (text.slice(from, to).includes('"') || words === '') return [];
  const [sign, begin] = [not ? '-' : '', plainName(words)];
  const fields = FIND_FIELDS.filter(({ names, title }) =>
    [...names, ...title.toLowerCase().split(' ')].some((name) => name.startsWith(begin)),
  );
  const offered = fields.map(({ names: [name = ''], title }) => ({
    ...{ from, to, insert: `${sign}${name}:`, label: `${sign}${name}:` },
    ...{ hint: title, isWhole: false },
  }));
  if (words.length < SHORTEST_WORD) return offered;
  const values = FIND_FIELDS.flatMap((field) =>
    valuesOf(field, known, at)
      .filter((value) => beginsWith(value, words) && !/^[\d<>]/.test(value))
      .map((value) => whole(field, `${sign}${field.names[0]}:${asWritten(value)}`, { from, to }, at)),
  );
  return [...offered, ...values];
}

/** Of a filter: the values that begin with what stands behind the colon, or behind the last comma. */
function ofFilter(
  { from, name = '', values, to }: FindToken,
  caret: number,
  known: KnownWords,
  at: FindMoment,
): Completion[] {
  const field = fieldNamed(name);
  if (!field) return [];
  const typed = values.find((value) => value.from <= caret && caret <= value.to) ?? {
    from: caret,
    to: caret,
    text: '',
  };
  if (caret < to && typed.text === '') return [];
  const said = values.filter((value) => value !== typed).map(({ text }) => foldedText(text));
  return valuesOf(field, known, at)
    .filter((value) => beginsWith(value, typed.text) && !said.includes(foldedText(value)))
    .map((value) => {
      const written = /^[<>\d]|^(?:none|any|me)$/.test(value) ? value : asWritten(value);
      const place = { from: typed.from, to: typed.to };
      return { ...whole(field, `${field.names[0]}:${written}`, place, at), insert: written, label: written };
    })
    .filter(({ insert }) => from >= 0 && insert !== typed.text);
}

function whole(field: FindField, text: string, place: { from: number; to: number }, at: FindMoment): Completion {
  const [chip] = parseFindQuery(text, at).chips;
  return { ...place, insert: text, label: text, hint: chip?.words ?? field.title, isWhole: true };
}

function valuesOf(field: FindField, known: KnownWords, { steps, me }: FindMoment): string[] {
  const more = field.optional ? ['none', 'any'] : [];
  if (field.kind === 'time') return [...(field.ahead ? AHEAD : PAST), ...more];
  if (field.choices.length > 0) return [...field.choices.map(({ names: [name = ''] }) => name), ...more];
  switch (field.field) {
    case 'tag':
      return [...known.tags, ...more];
    case 'owner':
      return [...(me ? ['me'] : []), ...known.owners, ...more];
    case 'source':
      return [...known.sources];
    case 'company':
      return [...known.companies, ...more];
    case 'step':
      return [...new Set((steps ?? []).map(({ title }) => title)), ...more];
    default:
      return [...(NUMBERS[field.kind] ?? []), ...more];
  }
}

function beginsWith(value: string, typed: string): boolean {
  const begin = foldedText(typed);
  return foldedText(value).startsWith(begin) || foldedText(value).includes(` ${begin}`);
}
