import { hidesItself } from '../page/is-hidden';

/** How much of a page is looked at; what comes after is left out, so that no page is too large. */
export interface CopyLimits {
  elements: number;
  /** UTF-16 units. */
  text: number;
}

/** Deeper than any page that people wrote. */
const MOST_DEPTH = 200;
const LONGEST_ATTRIBUTE = 2_000;
const NO_TEXT =
  /^(?:audio|base|canvas|embed|frame|iframe|img|input|noscript|object|option|picture|script|select|source|style|template|textarea|track|video)$/;
const KEPT_ATTRIBUTES = new Set(
  'class content datetime dir href id itemid itemprop itemscope itemtype lang property rel role style title'.split(' '),
);
/** Inside a line of text; everything else stands on lines of its own. */
const INLINE =
  /^(?:a|abbr|b|bdi|bdo|cite|code|data|del|dfn|em|font|i|ins|kbd|label|mark|q|s|small|span|strong|sub|sup|time|u|var|wbr)$/;
const PLAIN_NAME = /^[a-z][a-z0-9-]*$/;

/**
 * What is written under an element, in a document of its own that runs nothing and loads nothing: elements with the
 * attributes that say what they are, and text, with a line break beside every block. What hides itself is left out. The page is not touched.
 */
export function inertCopy(root: Element, limits: CopyLimits): Document {
  const copy = root.ownerDocument.implementation.createHTMLDocument('');
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, acceptNode);
  const around: Element[] = [];
  let last: Element | Text = copy.body;
  let [elements, text] = [0, 0];
  while (moveOn(walker, around, last)) {
    last = copyNode(walker.currentNode, copy);
    if (last instanceof Element) elements += 1;
    else text += last.length;
    if (elements > limits.elements || text > limits.text) break;
    put(last, around.at(-1));
  }
  return copy;
}

/** Goes to the next node, into the element that was copied last or out of those that are done. False at the end. */
function moveOn(walker: TreeWalker, around: Element[], last: Element | Text): boolean {
  if (last instanceof Element && around.length < MOST_DEPTH && walker.firstChild()) {
    around.push(last);
    return true;
  }
  while (!walker.nextSibling()) {
    if (around.length < 2 || !walker.parentNode()) return false;
    around.pop();
  }
  return true;
}

/** Puts a node last in its place. What the page shows on two lines is not one word: `Ada</h3><p>Dyer`. */
function put(node: Element | Text, place: Element | undefined): void {
  if (isBlock(node) || isBlock(place?.lastChild)) place?.append('\n');
  place?.append(node);
}

const isBlock = (node: Node | null | undefined) => node instanceof Element && !INLINE.test(node.localName);

/** The fields of a form stand in the place of its own properties (`<input name="attributes">`): it is asked nothing. */
const isForm = (node: Node) => node instanceof HTMLFormElement;

function acceptNode(node: Node): number {
  if (node instanceof Text || isForm(node)) return NodeFilter.FILTER_ACCEPT;
  const isRead = node instanceof HTMLElement && !NO_TEXT.test(node.localName) && !hidesItself(node);
  return isRead ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT;
}

function copyNode(node: Node, copy: Document): Element | Text {
  if (!(node instanceof HTMLElement)) return copy.createTextNode(node.nodeValue ?? '');
  if (isForm(node)) return copy.createElement('div');
  const element = copy.createElement(PLAIN_NAME.test(node.localName) ? node.localName : 'div');
  for (const { name, value } of node.attributes) {
    if (KEPT_ATTRIBUTES.has(name) && value.length <= LONGEST_ATTRIBUTE) element.setAttribute(name, value);
  }
  return element;
}
