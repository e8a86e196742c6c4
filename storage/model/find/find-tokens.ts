import type { FindField } from './find-field';

/** One value behind the colon, with its place in the text. Quoted, it means what it says. */
export interface ValueToken {
  from: number;
  to: number;
  text: string;
  quoted: boolean;
}

/** A word, words in quotes, or a filter, with its place in the text. Between tokens there is nothing but space. */
export interface FindToken {
  from: number;
  to: number;
  /** With a minus, or `not`, before it. */
  not: boolean;
  /** Of words: as they are written, without quotes and minus. */
  words?: string;
  /** Of a filter: the name before the colon, as written. */
  name?: string;
  values: ValueToken[];
}

type KindOf = (name: string) => FindField['kind'] | undefined;

const SPACE = /\s+/y;
/** A name with a colon behind it. An address of the web is words. */
const START = /(-|not\s+)?(\p{L}[\p{L}\p{N}_-]*)(:(?!\/\/)|=|(?=[<>]))/iuy;
const QUOTED = /"((?:[^"]|"")*)(?:"|$)/y;
const BARE = /[^\s,]+/y;
/** `10,000` is one number. */
const GROUPED = /(?:[<>]=?)?\d{1,3}(?:,\d{3})+(?![\d,])\S*/y;
/** `this week` is one value, where a time is meant. */
const WEEK_WORDS = /(?:this|last|next)\s+(?:week|month|quarter|year)(?![\p{L}\p{N}])/iuy;
const WORD = /-?[^\s"]+/y;
const QUOTED_WORDS = /-?"((?:[^"]|"")*)(?:"|$)/y;

/** Takes a text apart. Whatever it is, each of its signs but space belongs to one token. */
export function findTokens(text: string, kindOf: KindOf): FindToken[] {
  const tokens: FindToken[] = [];
  for (let at = skip(text, 0); at < text.length; at = skip(text, at)) {
    const token = filterAt(text, at, kindOf) ?? wordsAt(text, at);
    tokens.push(token);
    at = token.to;
  }
  return tokens;
}

function wordsAt(text: string, from: number): FindToken {
  const [quoted, bare] = [matchAt(QUOTED_WORDS, text, from), matchAt(WORD, text, from)];
  const whole = (quoted ?? bare)?.[0] ?? text.slice(from);
  const not = whole.startsWith('-') && whole.length > 1;
  const words = quoted ? unquoted(quoted[1]) : whole.slice(not ? 1 : 0);
  return { from, to: from + whole.length, not, words, values: [] };
}

function filterAt(text: string, from: number, kindOf: KindOf): FindToken | undefined {
  const start = startAt(text, from, kindOf);
  if (!start) return undefined;
  const [whole, not, name = ''] = start;
  const { values, to } = valuesAt(text, from + whole.length, kindOf(name), kindOf);
  return { from, to, not: not !== undefined, name, values };
}

/** `score>60` and `stage=lead` need a known field before them; of an unknown one before a colon we say that it is unknown. */
function startAt(text: string, from: number, kindOf: KindOf): RegExpExecArray | undefined {
  const start = matchAt(START, text, from);
  return start && (start[3] === ':' || kindOf(start[2] ?? '')) ? start : undefined;
}

function valuesAt(text: string, from: number, kind: FindField['kind'] | undefined, kindOf: KindOf) {
  const values: ValueToken[] = [];
  let [at, to] = [from, from];
  for (;;) {
    const value = valueAt(text, at, kind);
    if (value) {
      values.push(value);
      to = value.to;
    }
    if (text[to] !== ',') return { values, to };
    to += 1;
    at = skip(text, to);
    // A comma that ends the list belongs to it; what follows is of its own.
    if (at > to && (text[at] === '-' || startAt(text, at, kindOf))) return { values, to };
  }
}

function valueAt(text: string, from: number, kind: FindField['kind'] | undefined): ValueToken | undefined {
  const quoted = matchAt(QUOTED, text, from);
  if (quoted) return { from, to: from + quoted[0].length, text: unquoted(quoted[1]), quoted: true };
  const special = kind === 'time' ? WEEK_WORDS : kind === 'money' ? GROUPED : undefined;
  const bare = (special && matchAt(special, text, from)) ?? matchAt(BARE, text, from);
  return bare && { from, to: from + bare[0].length, text: bare[0], quoted: false };
}

const unquoted = (inner = ''): string => inner.replaceAll('""', '"');

function skip(text: string, from: number): number {
  return from + (matchAt(SPACE, text, from)?.[0].length ?? 0);
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
