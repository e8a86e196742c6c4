const PLAIN: Record<string, string> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ß: 's',
  œ: 'o',
  æ: 'a',
  '’': "'",
  '‘': "'",
  '´': "'",
  '`': "'",
  '“': '"',
  '”': '"',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u3000': ' ',
};

/**
 * Lower case and without accents, each character in its place: what is found in the folded text stands at the same
 * position of the text itself. Only Latin letters lose their marks.
 */
export function fold(text: string): string {
  return text.replace(/[A-Z]+/g, (upper) => upper.toLowerCase()).replace(/[\u0080-\uffff]/g, foldCharacter);
}

function foldCharacter(character: string): string {
  const lower = character.toLowerCase();
  if (lower.length !== character.length) return character;
  const plain = PLAIN[lower];
  if (plain) return plain;
  return /[\u00c0-\u024f\u1e00-\u1eff]/.test(lower) ? lower.normalize('NFD').charAt(0) : lower;
}
