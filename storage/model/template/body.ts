import { unescapeMarkup } from './escape-markup';
import { safeAddress } from './safe-address';

/** A run of words. */
export type Inline = { text: string } | { bold: Inline[] } | { italic: Inline[] } | { link: string; text: string };
/** Lines that belong together, or a list. */
export type Block = { lines: Inline[][] } | { items: Inline[][] };

const ITEM = /^[ \t]*- /;
/** A sign behind a backslash is text; a link's address has no blanks and no brackets of its own. */
const MARKS =
  /\\[\s\S]|\*\*(?=\S)((?:\\.|(?!\*\*)[^\n])+?)\*\*|\*(?=[^\s*])((?:\\.|[^*\n])+?)\*|\[((?:\\.|[^[\]\n\\])+)\]\(([^\s()]+)\)/g;

/** Takes a body apart: an empty line parts paragraphs, a line with `- ` is of a list. Nothing else has a meaning. */
export function bodyBlocks(body: string): Block[] {
  const blocks: Block[] = [];
  let open: Block | undefined;
  for (const line of body.replace(/\r\n?/g, '\n').split('\n')) {
    const isItem = ITEM.test(line);
    if (!line.trim()) {
      open = undefined;
      continue;
    }
    if (!open || 'items' in open !== isItem) {
      open = isItem ? { items: [] } : { lines: [] };
      blocks.push(open);
    }
    const words = inlines(isItem ? line.replace(ITEM, '') : line.trimEnd());
    if ('items' in open) open.items.push(words);
    else open.lines.push(words);
  }
  return blocks;
}

function inlines(line: string): Inline[] {
  const found: Inline[] = [];
  let end = 0;
  for (const match of line.matchAll(MARKS)) {
    const piece = marked(match);
    if (!piece) continue;
    if (match.index > end) found.push({ text: unescapeMarkup(line.slice(end, match.index)) });
    found.push(piece);
    end = match.index + match[0].length;
  }
  if (end < line.length) found.push({ text: unescapeMarkup(line.slice(end)) });
  return found;
}

/** An address that is none of the three kinds makes no link: it stays as it was written. */
function marked([, bold, italic, words, address]: RegExpMatchArray): Inline | undefined {
  if (bold !== undefined) return { bold: inlines(bold) };
  if (italic !== undefined) return { italic: inlines(italic) };
  const link = address === undefined ? undefined : safeAddress(unescapeMarkup(address));
  return link && words !== undefined ? { link, text: unescapeMarkup(words) } : undefined;
}
