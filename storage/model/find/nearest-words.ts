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

/** The fewest edits from the term to a beginning of the word; more than `most` when there are more than that. */
export function editsToBeginning(term: string, word: string, most: number): number {
  const width = Math.min(word.length, term.length + most);
  let before: number[] = [];
  let row = Array.from({ length: width + 1 }, (_, index) => index);
  for (let at = 1; at <= term.length; at += 1) {
    const next = nextRow(term, word, at, row, before);
    if (Math.min(...next) > most) return most + 1;
    [before, row] = [row, next];
  }
  return Math.min(...row);
}

function nextRow(term: string, word: string, at: number, row: number[], before: number[]): number[] {
  const next = [at];
  for (let to = 1; to < row.length; to += 1) {
    const same = term[at - 1] === word[to - 1];
    let edits = Math.min((row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1, (row[to - 1] ?? 0) + (same ? 0 : 1));
    if (at > 1 && to > 1 && term[at - 1] === word[to - 2] && term[at - 2] === word[to - 1])
      edits = Math.min(edits, (before[to - 2] ?? 0) + 1);
    next.push(edits);
  }
  return next;
}

/** For each of the terms that begins no word, what is taken instead; one without anything near stays as it is. */
export function correctionsFor(terms: readonly string[], words: () => readonly string[]): Record<string, string[]> {
  if (terms.length === 0) return {};
  const all = words();
  const wrong = terms.filter((term) => !all.some((word) => word.startsWith(term)));
  const corrected = wrong.map((term) => [term, nearestWords(term, new Set(all))] as const);
  return Object.fromEntries(corrected.filter(([, instead]) => instead.length > 0));
}
