import { attributionAt, writtenBefore } from './attribution';
import { startsForward, startsHeaders } from './header-block';
import { isBlank, isQuoted, isRule } from './is-quoted';

/** The lines without what is quoted: everything behind a header block or a separator, `>` lines, and what introduces them. */
export function withoutHistory(lines: readonly string[]): string[] {
  const kept: string[] = [];
  for (let at = 0; at < lines.length; ) {
    if (startsHeaders(lines, at) || startsForward(lines, at)) break;
    const { count, before } = introductionAt(lines, at);
    if (before) kept.push(before);
    if (count > 0 && endsHere(lines, at + count, kept)) break;
    if (count === 0 && isWritten(lines, at)) kept.push(lines[at] ?? '');
    at += Math.max(count, 1);
  }
  return withoutTrailingRules(kept);
}

/** How many lines introduce a quotation, and what was written before it on the same line. */
function introductionAt(lines: readonly string[], at: number): { count: number; before?: string | undefined } {
  const line = lines[at] ?? '';
  if (line === '') return { count: 0 };
  const before = isQuoted(line) ? undefined : writtenBefore(line);
  return before ? { count: 1, before } : { count: attributionAt(lines, at) };
}

function isWritten(lines: readonly string[], at: number): boolean {
  return !isQuoted(lines[at] ?? '') && !goesOnQuoted(lines, at);
}

/** A quoted line that some program wrapped: its rest stands on the next without a mark. */
function goesOnQuoted(lines: readonly string[], at: number): boolean {
  const [before = '', line = ''] = [lines[at - 1], lines[at]];
  if (!isQuoted(before) || isBlank(line)) return false;
  if (/^\s?\(https?:[^)]*\)[ >]*$|^_\w+=\S+$/.test(line)) return true;
  const next = lines[at + 1];
  return (
    before.length >= 60 &&
    !/[.!?:]$/.test(before) &&
    /^\p{Ll}/u.test(line) &&
    (next === undefined || isQuoted(next) || isBlank(next))
  );
}

/** Behind an introduction that has nothing quoted by `>` everything is earlier, if something was written before it. */
function endsHere(lines: readonly string[], from: number, kept: readonly string[]): boolean {
  const next = lines.slice(from, from + 40).find((line) => !isBlank(line));
  if (next === undefined) return true;
  return !isQuoted(next) && kept.some((line) => !isBlank(line) && !isRule(line));
}

/** Rules across the page above the history that was cut away. */
function withoutTrailingRules(kept: string[]): string[] {
  const last = kept.findLastIndex((line) => !isBlank(line) && !isRule(line));
  return kept.slice(0, last + 1);
}
