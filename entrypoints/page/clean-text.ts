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
 * Text of a page, fit to be kept and shown: one line, single spaces, nothing invisible.
 * @param max cap in UTF-16 units; never cuts a character in two
 * @returns `undefined` when nothing is left
 */
export function cleanText(raw: string | null | undefined, max: number): string | undefined {
  if (!raw) return undefined;
  const line = raw
    .replace(/[^\S\ufeff]+/g, ' ')
    .replace(UNSEEN, '')
    .replace(/ {2,}/g, ' ')
    .replace(EDGES, '');
  const cut =
    line.length <= max
      ? line
      : line
          .slice(0, max)
          .replace(/[\ud800-\udbff]$/, '')
          .replace(EDGES, '');
  return cut || undefined;
}
