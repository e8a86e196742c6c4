import { cleanText } from '../page/clean-text';

/** Lines of text, each clean, blank ones left out, at most `max` UTF-16 units in all; a cut is marked by an ellipsis. */
export function cleanLines(lines: readonly string[], max: number): string | undefined {
  const text = lines.flatMap((line) => cleanText(line, max + 1) ?? []).join('\n');
  if (text.length <= max) return text || undefined;
  const cut = text.slice(0, max - 1).replace(/[\ud800-\udbff]$/, '');
  // The last word is torn; without a gap near the end it is a script without them.
  const gap = cut.search(/\s\S{0,60}$/);
  return `${(gap > 0 ? cut.slice(0, gap) : cut).trimEnd()}…`;
}
