/** Letters with their marks, then digits, then signs that tell nothing but shape; whatever else there is becomes `¤`. */
const PIECES = /(\p{L}[\p{L}\p{M}]*)|(\p{N}+)|(\s+)|([!-/:-@[-`{-~·•–—…])|(.)/gsu;

/** Longest run of digits that is still drawn one by one. */
const MOST_DIGITS = 12;

/**
 * A text of the same shape without a word of it: letters become `x`, their number only a class of it (1, 2–3, 4–6, 7–10,
 * more), a capital at the start stays one; digits become `0`; plain punctuation stays.
 */
export function sameShape(text: string): string {
  return text.replace(PIECES, (_, letters?: string, digits?: string, space?: string, sign?: string) => {
    if (letters) return shapeOfWord(letters);
    if (digits) return '0'.repeat(Math.min(digits.length, MOST_DIGITS));
    if (space) return ' ';
    return sign ?? '¤';
  });
}

function shapeOfWord(word: string): string {
  const shape = 'x'.repeat(drawnLength(word.length));
  const [first = ''] = word;
  return first !== first.toLowerCase() ? `X${shape.slice(1)}` : shape;
}

function drawnLength(length: number): number {
  if (length === 1) return 1;
  if (length <= 3) return 2;
  if (length <= 6) return 5;
  return length <= 10 ? 8 : 12;
}
