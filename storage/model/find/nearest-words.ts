/** So many words at most are taken instead of one. */
const MOST_WORDS = 10;

/** How many edits a term may be away from the beginning of a word: short ones mean what they say. */
export function editsAllowed(term: string): number {
  if (term.length < 4) return 0;
  return term.length < 8 ? 1 : 2;
}

/**
 * The words that are taken for a term that begins no word: those whose beginning is the fewest edits away (a letter too many, missing,
 * another, or two swapped), if these are as few as `editsAllowed`. The first ten in the order of the alphabet.
 */
export function nearestWords(term: string, words: Iterable<string>): string[] {
  let [best, found] = [editsAllowed(term), new Set<string>()];
  if (best === 0) return [];
  for (const word of words) {
    const edits = editsToBeginning(term, word, best);
    if (edits > best) continue;
    if (edits < best) [best, found] = [edits, new Set()];
    found.add(word);
  }
  return [...found].sort().slice(0, MOST_WORDS);
}

/**
 * The fewest edits from the term to a beginning of the word; more than `most` when there are more than that. Only cells so near the
 * diagonal are looked at: a whole vocabulary is compared while the rep types.
 */
export function editsToBeginning(term: string, word: string, most: number): number {
  const width = Math.min(word.length, term.length + most);
  const none = most + 1;
  let [before, row, next] = [0, 1, 2].map(() => new Uint8Array(width + 1).fill(none)) as [Row, Row, Row];
  for (let to = 0; to <= Math.min(width, most); to += 1) row[to] = to;
  for (let at = 1; at <= term.length; at += 1) {
    fillRow(term, word, at, { before, row, next, most });
    if (next.every((edits) => edits > most)) return none;
    [before, row, next] = [row, next, before];
  }
  return row.reduce((least, edits) => Math.min(least, edits), none);
}

type Row = Uint8Array;

function fillRow(
  term: string,
  word: string,
  at: number,
  { before, row, next, most }: { before: Row; row: Row; next: Row; most: number },
): void {
  const [first, last] = [Math.max(1, at - most), Math.min(next.length - 1, at + most)];
  next.fill(most + 1);
  if (at <= most) next[0] = at;
  const letter = term.charCodeAt(at - 1);
  for (let to = first; to <= last; to += 1) {
    const isSame = letter === word.charCodeAt(to - 1);
    let edits = Math.min((row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1, (row[to - 1] ?? 0) + (isSame ? 0 : 1));
    const isSwapped = at > 1 && to > 1 && letter === word.charCodeAt(to - 2);
    if (isSwapped && term.charCodeAt(at - 2) === word.charCodeAt(to - 1))
      edits = Math.min(edits, (before[to - 2] ?? 0) + 1);
    next[to] = edits;
  }
}

/** For each of the terms that begins no word, what is taken instead; one without anything near stays as it is. */
export function correctionsFor(terms: readonly string[], words: () => readonly string[]): Record<string, string[]> {
  if (terms.length === 0) return {};
  const all = words();
  const wrong = terms.filter((term) => !all.some((word) => word.startsWith(term)));
  const corrected = wrong.map((term) => [term, nearestWords(term, new Set(all))] as const);
  return Object.fromEntries(corrected.filter(([, instead]) => instead.length > 0));
}
