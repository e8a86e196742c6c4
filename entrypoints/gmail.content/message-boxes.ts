import { isHidden } from '../page/is-hidden';

const CONTAINER = '.adn, .adf, [data-legacy-message-id], .gs';
const ITEM = '[role="listitem"]';
/** How the list marks an item that is folded to a row, or further. */
const FOLDED = '.kv, .ky, .kQ, .kx, [aria-expanded="false"]';
/** Where a message's own words are. Nothing in there is Gmail's markup, whatever it looks like. */
const WORDS = '.ii, .a3s';
/** What is being written now. */
export const EDITOR = '[contenteditable="true"], [role="textbox"]';
const COMPOSING = `${EDITOR}, textarea, form`;

/** One message as mounted: `body` is absent while it is folded to a row. */
export interface MessageBox {
  readonly element: Element;
  readonly body?: Element;
}

/**
 * The messages in sight under `root`, in the order of the page; what is being composed is left out. Of more than `most`
 * the last ones and one more: those before them are not looked at.
 */
export function messageBoxes(root: ParentNode, most: number): MessageBox[] {
  const byItem = new Map<Element, MessageBox[]>();
  const marks = root.querySelectorAll(`${CONTAINER}, ${ITEM}`);
  for (let at = marks.length - 1; at >= 0 && byItem.size <= most; at -= 1) {
    const element = marks[at] as Element;
    if (element.closest(WORDS) || !isContainer(element) || isInAnother(element)) continue;
    const item = element.closest(ITEM) ?? element;
    const box = boxOf(element, item);
    if (box) byItem.set(item, [box, ...(byItem.get(item) ?? [])]);
  }
  return [...byItem].toReversed().flatMap(([item, boxes]) => inSight(item, boxes));
}

function isInAnother({ parentElement }: Element): boolean {
  if (parentElement?.closest(CONTAINER)) return true;
  const item = parentElement?.closest(ITEM);
  return item ? isContainer(item) : false;
}

/** The containers' names change about yearly: an item of the list that holds none of them is one, if it names a sender. */
function isContainer(element: Element): boolean {
  return element.matches(CONTAINER) || (!element.querySelector(CONTAINER) && element.querySelector('.gD') !== null);
}

function boxOf(element: Element, item: Element): MessageBox | undefined {
  if (isHidden(element, item.parentElement ?? undefined)) return undefined;
  const body = element.querySelector('.a3s') ?? element.querySelector('.ii');
  if (!body && element.querySelector(COMPOSING)) return undefined;
  return body ? { element, body } : { element };
}

/** A message that was unfolded stays mounted beside its row when it is folded again. */
function inSight(item: Element, boxes: MessageBox[]): MessageBox[] {
  const isFolded = item.matches(FOLDED);
  const shown = boxes.filter(({ body }) => !body === isFolded);
  return shown.length > 0 ? shown : boxes;
}

/** All that Gmail itself wrote of a message: matches inside the sender's own words are left out. */
export function headerElements(box: MessageBox, selector: string): Element[] {
  const all = [...box.element.querySelectorAll(selector)];
  const words = box.body?.closest('.ii') ?? box.body;
  return words ? all.filter((element) => !words.contains(element)) : all;
}
