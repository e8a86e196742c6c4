import type { FieldKind, FindField } from './find-field';
import type { ValueToken } from './find-tokens';
import type { SaidValue } from './said-value';

interface Range {
  from?: number;
  to?: number;
}

/** What may be added to a score without another whole number being shown. */
const HALF = 0.5;
const JUST_BELOW_HALF = 0.4999;

/** Reads a number, a comparison (`>60`, `<=3`) or a range (`60..80`), both ends included; money in main units. */
export function readNumber({ text }: ValueToken, { kind, title }: FindField): SaidValue {
  const compared = /^(>=|<=|>|<|=)?(.*)$/s.exec(text);
  const [sign, rest = ''] = [compared?.[1], compared?.[2]];
  const ends = rest.split(/\.\.+|(?<=\d[km]?)[-–](?=\d)/i);
  const read = ends.map((end) => (end === '' && ends.length === 2 ? {} : spanOf(end, kind)));
  const [first, last] = ends.length === 1 ? [read[0], read[0]] : read;
  if (!first || !last || ends.length > 2 || (ends.length === 2 && (sign || rest === '..')))
    return { sentence: `“${text}” is no number. Write ${title.toLowerCase()} as in ${EXAMPLES[kind] ?? ''}.` };
  const range = sign === undefined || sign === '=' ? within(first, last) : compare(sign, first, kind);
  if ((range.from ?? 0) > (range.to ?? Number.POSITIVE_INFINITY))
    return { sentence: `“${text}” ends before it begins.`, suggestion: `${ends[1]}..${ends[0]}` };
  return { values: [range], words: wordsOf(sign, ends) };
}

const EXAMPLES: Partial<Record<FieldKind, string>> = {
  score: 'score:>60 or score:40..60',
  count: 'received:>=3',
  money: 'amount:>=10000 or amount:5k..20k',
};
const SIGNS: Record<string, string> = { '>': 'over', '>=': 'at least', '<': 'under', '<=': 'at most' };

function wordsOf(sign: string | undefined, [first = '', last]: string[]): string {
  if (sign !== undefined && sign !== '=') return `${SIGNS[sign]} ${first}`;
  if (last === undefined) return first;
  if (first === '') return `at most ${last}`;
  return last === '' ? `at least ${first}` : `${first} to ${last}`;
}

/** What is shown as this number. Of a score each whole number is shown for what rounds to it; one with a point is exact. */
function spanOf(text: string, kind: FieldKind): Required<Range> | undefined {
  const found = /^(\d{1,15}(?:\.\d{1,10})?|\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?)([km])?$/i.exec(text);
  if (!found) return undefined;
  const [, figures = '', thousands = ''] = found;
  const number = Number(figures.replaceAll(',', '')) * ({ '': 1, k: 1e3, m: 1e6 }[thousands.toLowerCase()] ?? 1);
  if (kind === 'money') return exactly(Math.round(number * 100));
  if (kind === 'score' && !figures.includes('.')) return { from: number - HALF, to: number + JUST_BELOW_HALF };
  return kind === 'count' && !Number.isInteger(number) ? undefined : exactly(number);
}

const exactly = (number: number): Required<Range> => ({ from: number, to: number });

function within(first: Range, last: Range): Range {
  return { ...(first.from !== undefined && { from: first.from }), ...(last.to !== undefined && { to: last.to }) };
}

/** The smallest step by which two numbers differ: past it begins what is more. */
function compare(sign: string, { from = 0, to = 0 }: Range, kind: FieldKind): Range {
  const step = kind === 'score' ? 1 - HALF - JUST_BELOW_HALF : 1;
  if (sign === '>=') return { from };
  if (sign === '<=') return { to };
  return sign === '>' ? { from: round(to + step) } : { to: round(from - step) };
}

/** Sums of halves and their like, without what binary fractions add. */
const round = (number: number): number => Math.round(number * 1e10) / 1e10;
