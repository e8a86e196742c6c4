import type { FindMoment } from '@/storage/model/find/find-moment';
import { parseFindQuery } from '@/storage/model/find/parse-find-query';

/** A filter that stands as a chip: as it is written, and in words. */
export interface FilterChip {
  text: string;
  words: string;
}

/** A search as the box shows it: filters that are whole as chips, and the line that is typed in. */
export interface FindParts {
  chips: readonly FilterChip[];
  line: string;
}

/** The search that these parts are. */
export function textOf({ chips, line }: FindParts): string {
  return [...chips.map(({ text }) => text), line.trim()].filter(Boolean).join(' ');
}

/** Takes a search apart. What is not understood stays in the line, to be put right. */
export function partsOf(text: string, at: FindMoment): FindParts {
  return withChips({ chips: [], line: text }, at, 'all');
}

/** Makes chips of the filters in the line that are whole: of all, or of those behind which the caret stands. */
export function withChips({ chips, line }: FindParts, at: FindMoment, which: 'all' | number): FindParts {
  const found = parseFindQuery(line, at).chips.filter(
    ({ kind, problem, to }) => kind === 'filter' && !problem && (which === 'all' || to < which),
  );
  if (found.length === 0) return { chips, line };
  let rest = line;
  for (const { from, to } of found.toReversed()) rest = rest.slice(0, from) + rest.slice(to).replace(/^\s+/, '');
  const more = found.map(({ from, to, words }) => ({ text: line.slice(from, to).replace(/,\s*$/, ''), words }));
  return { chips: [...chips, ...more.filter(({ text }) => !chips.some((chip) => chip.text === text))], line: rest };
}
