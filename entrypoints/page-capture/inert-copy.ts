import { hidesItself } from '../page/is-hidden';

/** How much of a page is looked at; what comes after is left out, so that no page is too large. */
export interface CopyLimits {
  elements: number;
  /** UTF-16 units. */
  text: number;
}

/** Deeper than any page that people wrote. */
const MOST_DEPTH = 100;
const NO_TEXT =
  'audio, base, canvas, embed, frame, iframe, img, input, link:not([itemprop]), math, noscript, object, picture, script, select, style, svg, template, textarea, video';
const MAYBE_HIDDEN = '[hidden], [style*="display" i], [style*="visibility" i]';
/** Inside a line of text; everything else stands on lines of its own. */
const INLINE =
  'a, abbr, b, bdi, bdo, cite, code, data, del, dfn, em, font, i, ins, kbd, label, mark, q, s, small, span, strong, sub, sup, time, u, var, wbr';

/**
 * What is written under an element, in a document of its own that runs nothing and loads nothing, with a line break
 * beside every block. What holds no text or hides itself is left out. The page is not touched.
 */
export function inertCopy(root: Element, limits: CopyLimits): Document {
  const copy = root.ownerDocument.implementation.createHTMLDocument('');
  takeInside(root, copy.body, { elements: limits.elements }, 0);
  for (const element of copy.querySelectorAll(NO_TEXT)) element.remove();
  freeForms(copy);
  for (const element of copy.querySelectorAll(MAYBE_HIDDEN)) if (hidesItself(element)) element.remove();
  shorten(copy, limits.text);
  for (const block of copy.body.querySelectorAll(`:not(${INLINE})`)) {
    block.before('\n');
    block.after('\n');
  }
  return copy;
}

/** Copies the children of an element, each as a whole where there is room for it, and else what it begins with. */
function takeInside(from: Element, place: Element, left: { elements: number }, depth: number): void {
  for (const child of childrenOf(from)) {
    if (left.elements <= 0) return;
    const size = child instanceof Element ? sizeOf(child) : 0;
    const isWhole = size <= left.elements;
    const taken = place.ownerDocument.importNode(child, isWhole);
    place.append(taken);
    left.elements -= isWhole ? size : 1;
    if (!isWhole && depth < MOST_DEPTH) takeInside(child as Element, taken as Element, left, depth + 1);
  }
}

/** The fields of a form stand in the place of its own properties (`<input name="children">`): these ask around them. */
function childrenOf(element: Element): Node[] {
  const walker = element.ownerDocument.createTreeWalker(element);
  const children: Node[] = [];
  for (let child = walker.firstChild(); child; child = walker.nextSibling()) children.push(child);
  return children;
}

const sizeOf = (element: Element) => 1 + Element.prototype.getElementsByTagName.call(element, '*').length;

/** With the fields gone or nameless, a form is an element like others. */
function freeForms(copy: Document): void {
  for (const field of copy.querySelectorAll('button, fieldset, output')) {
    field.removeAttribute('name');
    field.removeAttribute('id');
  }
}

function shorten(copy: Document, max: number): void {
  if ((copy.body.textContent?.length ?? 0) <= max) return;
  const texts = copy.createTreeWalker(copy.body, NodeFilter.SHOW_TEXT);
  let left = max;
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    if (text.length > left) text.deleteData(left, text.length - left);
    left -= text.length;
  }
}
