import { censoredAttribute, censoredToken } from './censored-attribute';
import { PageWords } from './page-words';
import { sameShape } from './same-shape';
import { TAGS } from './structure-names';

/** Longest snapshot, in characters. */
export const MOST_CHARACTERS = 2_000_000;
/** Said at the end of a snapshot that had to be cut. */
export const CUT_NOTE = '<!-- cut here: the page is larger than a report may be -->';

const MOST_TEXT = 200;
/** Deeper nesting is drawn no further to the right: a page nested 20,000 deep would be nothing but spaces. */
const MOST_INDENT = 60;
/** What stands inside these is code or data. */
const CODE = new Set(['script', 'style']);

interface Placed {
  node: Node;
  depth: number;
}

/**
 * A page's structure without its contents, one node a line, nested by indentation. Linear in the size of the page.
 *
 * **Structure, kept:** tag names of HTML and SVG; attribute names of the standards, of our readers (known-marks.ts), and
 * `data-` names that hold no word of the page; roles and other attribute values that are one of a few words of the
 * standards; the scheme of an address; `<html lang>`; classes and ids that hold no word of the page, their digits as `0`
 * (all of an id, runs of four or more of a class); and the names and pieces that our readers look for, wherever in
 * `class`, `id`, keys or addresses they stand, even if the page has their words.
 *
 * **Contents, replaced by a text of the same shape** (same-shape.ts): every text, label, title, alternative and form
 * value, every other attribute value, every tag or attribute name that is not structure. Addresses keep nothing else;
 * styles, scripts, drawings, comments and pictures are left out, other documents in frames not entered.
 *
 * **A word of the page** is any run of two or more letters and digits in its texts, labels or addresses. Words of two or
 * three are found in a site's names where signs, digits or capitals set them apart, not inside longer runs of letters.
 */
export function censor(document: Document): string {
  const words = new PageWords([...placedNodes(document)].map(({ node }) => node));
  const lines: string[] = [];
  let length = 0;
  for (const { node, depth } of placedNodes(document)) {
    const drawn = drawnNode(node, words);
    if (!drawn) continue;
    const line = ' '.repeat(Math.min(depth, MOST_INDENT)) + drawn;
    length += line.length + 1;
    if (length > MOST_CHARACTERS - CUT_NOTE.length) return [...lines, CUT_NOTE].join('\n');
    lines.push(line);
  }
  return lines.join('\n');
}

/** In the order of the page, open shadow roots and templates entered. Without recursion: pages nest deeper than calls may. */
function* placedNodes(document: Document): Iterable<Placed> {
  const waiting: Placed[] = [{ node: document.documentElement, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next;
    const { node, depth } = next;
    for (const inner of innerNodes(node).reverse()) waiting.push({ node: inner, depth: depth + 1 });
  }
}

function innerNodes(node: Node): Node[] {
  const { shadowRoot, content } = node as { shadowRoot?: ShadowRoot | null; content?: unknown };
  const hidden = node.nodeName === 'TEMPLATE' ? (content as DocumentFragment | undefined) : undefined;
  return [...(shadowRoot ? [shadowRoot] : []), ...(hidden?.childNodes ?? []), ...node.childNodes];
}

function drawnNode(node: Node, words: PageWords): string | undefined {
  if (node.nodeType === 1) return drawnElement(node as Element, words);
  if (node.nodeType === 11) return '#shadow';
  if (node.nodeType !== 3) return undefined;
  const text = node.nodeValue?.trim() ?? '';
  if (!text) return undefined;
  if (CODE.has(node.parentNode?.nodeName.toLowerCase() ?? '')) return '…';
  return sameShape(text.slice(0, MOST_TEXT)) + (text.length > MOST_TEXT ? '…' : '');
}

function drawnElement(element: Element, words: PageWords): string {
  const attributes = [...element.attributes].map((attribute) => {
    const isLanguage = element.localName === 'html' && attribute.name === 'lang';
    return isLanguage && /^[a-z]{2}(-[A-Z]{2}|-[A-Z][a-z]{3})?$/.test(attribute.value)
      ? ` lang="${attribute.value}"`
      : censoredAttribute(attribute, words);
  });
  return `<${drawnTag(element.localName, words)}${attributes.join('')}>`;
}

/** Other tags are the site's own words, or torn text. */
function drawnTag(tag: string, words: PageWords): string {
  if (TAGS.has(tag)) return tag;
  return /^[a-z]+(-[a-z]+)+$/.test(tag) && !words.isIn(tag) ? tag : censoredToken(tag);
}
