import { fold } from './fold';
import { LANGUAGES } from './words/languages';
import type { ReplyWords } from './words/reply-words';

/** Where a phrase stands in a folded text. */
export interface Found {
  readonly at: number;
  readonly words: string;
}

export type Heading = Exclude<keyof ReplyWords, 'language' | 'script' | 'marks'>;

/** Letters of folded text, as the inside of a class: `\p{L}` would make each pattern slow to compile. */
const LETTERS = 'a-z\\u00aa\\u00c0-\\u1fff';
const EDGE = `[${LETTERS}\\d]`;

/** One language's table, ready to look for; a pattern is made when it is first asked for. */
export class Tongue {
  readonly #patterns = new Map<string, RegExp>();

  constructor(readonly words: ReplyWords) {}

  /** The first phrase under a heading in a folded text. `row`: only the phrases at this place of the table. */
  find(heading: Heading, folded: string, row?: number): Found | undefined {
    const found = this.#pattern(heading, row).exec(folded);
    return found ? { at: found.index, words: found[0] } : undefined;
  }

  #pattern(heading: Heading, row: number | undefined): RegExp {
    const key = `${heading} ${row ?? ''}`;
    const known = this.#patterns.get(key);
    if (known) return known;
    const all = this.words[heading] ?? [];
    const sources = row === undefined ? all : all.slice(row, row + 1);
    const hasSpaces = this.words.script !== 'unspaced';
    const pattern = hasSpaces ? wholeWords(sources) : new RegExp(sources.map(foldSource).join('|') || '(?!)');
    this.#patterns.set(key, pattern);
    return pattern;
  }
}

export const TONGUES: readonly Tongue[] = LANGUAGES.map((words) => new Tongue(words));

/** The first phrase of any of the languages. */
export function find(tongues: readonly Tongue[], heading: Heading, folded: string, row?: number): Found | undefined {
  let first: Found | undefined;
  for (const tongue of tongues) {
    const found = tongue.find(heading, folded, row);
    if (found && (!first || found.at < first.at)) first = found;
  }
  return first;
}

/** The first phrase of each row under a heading: each row is a sign of its own. */
export function findEach(tongues: readonly Tongue[], heading: Heading, folded: string): (Found & { row: number })[] {
  const rows = Math.max(0, ...tongues.map(({ words }) => words[heading]?.length ?? 0));
  return Array.from({ length: rows }, (_, row) => row).flatMap((row) => {
    const found = find(tongues, heading, folded, row);
    return found ? { ...found, row } : [];
  });
}

/** Any of the phrases as whole words of a folded text. */
export function wholeWords(sources: readonly string[], flags = ''): RegExp {
  return new RegExp(`(?<!${EDGE})(?:${sources.map(foldSource).join('|') || '(?!)'})(?!${EDGE})`, flags);
}

/** The source of a pattern folded as texts are; `\p{L}` becomes the letters that folded text has, no group captures. */
function foldSource(source: string): string {
  let isInClass = false;
  return source.replace(/\\p\{L\}|\\.|\(\??|[^\\]/gsu, (part) => {
    if (part === '[') isInClass = true;
    if (part === ']') isInClass = false;
    if (part === '\\p{L}') return isInClass ? LETTERS : `[${LETTERS}]`;
    if (part === '(' && !isInClass) return '(?:';
    return part.startsWith('\\') ? part : fold(part);
  });
}
