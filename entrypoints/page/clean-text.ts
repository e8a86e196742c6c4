/** Marks of writing direction that a name may need inside, never at its ends. */
const EDGES = /^[\s\u200e\u200f\u061c]+|[\s\u200e\u200f\u061c]+$/g;

/**
 * What nobody sees: half characters, controls, embeddings and overrides that turn the rest of a line round,
 * zero-width and filler characters. Kept where writing needs them: variation selectors, direction marks,
 * joiners inside emoji and inside scripts without capitals (Persian, Indic), tags behind a flag.
 */
const UNSEEN =
  /\p{Cs}|\p{Cc}|(?<![\p{Lo}\p{M}\p{ExtPict}\p{EMod}])[\u200c\u200d]|[\u200c\u200d](?![\p{Lo}\p{M}\p{ExtPict}])|(?![\u061c\u200c-\u200f\p{VS}])(?!(?<=\u{1f3f4}[\u{e0020}-\u{e007e}]*)[\u{e0020}-\u{e007f}])\p{DI}/gu;

/**
 * Holds of every text with something unseen, and of few others. Most texts are done after it: a pattern by Unicode
 * properties costs milliseconds on its first use in a page.
 */
const PERHAPS_UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what is taken out
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: code units, one by one
  /[\0-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufff8\ud82f\ud834\udb40-\udb43]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/**
 * Text of a page, fit to be kept and shown: one line, single spaces, nothing invisible.
 * @param max cap in UTF-16 units; never cuts a character in two
 * @returns `undefined` when nothing is left
 */
export function cleanText(raw: string | null | undefined, max: number): string | undefined {
  if (!raw) return undefined;
  const spaced = raw.replace(/[^\S\ufeff]+/g, ' ');
  const line = (PERHAPS_UNSEEN.test(spaced) ? seenOf(spaced) : spaced).replace(EDGES, '');
  const cut =
    line.length <= max
      ? line
      : line
          .slice(0, max)
          .replace(/[\ud800-\udbff]$/, '')
          .replace(EDGES, '');
  return cut || undefined;
}

function seenOf(text: string): string {
  return text.replace(UNSEEN, '').replace(/ {2,}/g, ' ');
}
