/** The letters of a word as bits; several letters share one. */
export function letterMask(word: string): number {
  let mask = 0;
  for (let index = 0; index < word.length; index += 1) mask |= 1 << (word.charCodeAt(index) & 31);
  return mask >>> 0;
}

/** May a word with these letters be so few edits away? Each edit brings one letter that was not there. */
export function mayBeNear(term: number, word: number, edits: number): boolean {
  let missing = term & ~word;
  for (let spent = 0; spent <= edits; spent += 1) {
    if (missing === 0) return true;
    missing &= missing - 1;
  }
  return false;
}
