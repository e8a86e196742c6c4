// biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what is taken out
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]/g;
const LONE_SURROGATE = /\p{Surrogate}/gu;

/**
 * Text from a page or a form, made fit to keep: NUL and control characters out (newline and tab stay), broken
 * surrogates out, ends trimmed, at most `max` UTF-16 units. `undefined` when nothing is left.
 */
export function cleanText(text: string | undefined, max: number): string | undefined {
  if (text === undefined) return undefined;
  const plain = text.replace(/\r\n?/g, '\n').replace(CONTROL, '').replace(LONE_SURROGATE, '').trim();
  // Cutting may split a character in two; the half is taken out again.
  return plain.slice(0, max).replace(LONE_SURROGATE, '').trimEnd() || undefined;
}

/** As `cleanText`, on one line: every run of white space is one space. For names, titles and the like. */
export function cleanLine(text: string | undefined, max: number): string | undefined {
  return cleanText(text?.replace(/\s+/g, ' '), max);
}
