/** A text as names are compared: lower case, without accents, each run of other signs one space, one at either end. */
export function foldedText(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return ` ${plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
}
