import { isHidden } from '../page/is-hidden';

const MESSAGE = '.adn, .adf, [data-legacy-message-id], .gs';
/** Where a message's own words are. Nothing in there is Gmail's markup, whatever it looks like. */
const WORDS = '.ii, .a3s';
/** What is being written now. */
const COMPOSING = '[contenteditable="true"], [role="textbox"], textarea, form';

/** One message as mounted: `body` is absent while it is folded to a row. */
export interface MessageBox {
  readonly element: Element;
  readonly body?: Element;
}

/**
 * Every message in sight under `root`, in the order of the page; what is being composed is left out.
 * An unfolded message stays mounted, hidden, when it is folded again: what counts is what is in sight.
 */
export function messageBoxes(root: ParentNode): MessageBox[] {
  const boxes: MessageBox[] = [];
  let last: Element | undefined;
  for (const element of messageElements(root)) {
    if (last?.contains(element) || element.closest(WORDS)) continue;
    last = element;
    const box = boxOf(element);
    if (box) boxes.push(box);
  }
  return boxes;
}

/** The containers' names change about yearly: without any, the list's items that name a sender. */
function messageElements(root: ParentNode): Element[] {
  const known = [...root.querySelectorAll(MESSAGE)];
  if (known.length > 0) return known;
  return [...root.querySelectorAll('[role="listitem"]')].filter((item) => item.querySelector('.gD[email]'));
}

function boxOf(element: Element): MessageBox | undefined {
  const item = element.closest('[role="listitem"]');
  if (isHidden(element, item?.parentElement ?? undefined)) return undefined;
  const body = element.querySelector('.a3s') ?? element.querySelector('.ii');
  if (!body && element.querySelector(COMPOSING)) return undefined;
  return body ? { element, body } : { element };
}

/** All that Gmail itself wrote of a message: matches inside the sender's own words are left out. */
export function headerElements(box: MessageBox, selector: string): Element[] {
  const all = [...box.element.querySelectorAll(selector)];
  const words = box.body?.closest('.ii') ?? box.body;
  return words ? all.filter((element) => !words.contains(element)) : all;
}
