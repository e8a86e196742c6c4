import { isHidden } from '../page/is-hidden';

/** Where a message's own words are. Outlook renames the ids and classes inside, so none there is its own. */
export const WORDS = '[id^="UniqueMessageBody"]';
const FOLDED = '[aria-expanded="false"]:not([role], button, a)';
/** What is being written now. */
const COMPOSING = '[contenteditable="true"], [role="textbox"], textarea, form';
/** Parts of a page or of a message that fold too. */
const NO_CARD = `${WORDS}, ${COMPOSING}, [aria-expanded="true"], [role="toolbar"], [role="listbox"], [role="tree"], [role="navigation"], [data-testid="RecipientWell"]`;

/** One message as mounted: `body` is absent while it is folded. */
export interface MessageCard {
  readonly element: Element;
  readonly body?: Element;
}

/** Every message in sight in a reading pane, in the order of the page; what is being written is left out. */
export function messageCards(pane: Element): MessageCard[] {
  const marks = [...pane.querySelectorAll(`${WORDS}, ${FOLDED}`)].filter((mark) => isMark(mark, pane));
  return marks.map((mark, at) =>
    mark.matches(WORDS)
      ? { element: cardAround(mark, pane, [marks[at - 1], marks[at + 1]]), body: mark }
      : { element: mark },
  );
}

function isMark(mark: Element, pane: Element): boolean {
  const isBody = mark.matches(WORDS);
  const around = mark.parentElement?.closest(isBody ? `${WORDS}, ${COMPOSING}` : `${NO_CARD}, ${FOLDED}`);
  if (mark.matches(COMPOSING) || (around && pane.contains(around)) || isHidden(mark, pane)) return false;
  return isBody || (mark.querySelector(`${WORDS}, ${COMPOSING}`) === null && mark.textContent?.trim() !== '');
}

/** A card is as much around its words as holds no other message; the names of its classes change with every build. */
function cardAround(body: Element, pane: Element, others: readonly (Element | undefined)[]): Element {
  let card = body;
  for (let at = body.parentElement; at && at !== pane && pane.contains(at); at = at.parentElement) {
    const around = at;
    if (others.some((other) => other && around.contains(other)) || holdsEditor(around, body)) break;
    card = around;
  }
  return card;
}

/** An answer that is being written has recipients of its own. */
function holdsEditor(around: Element, body: Element): boolean {
  return [...around.querySelectorAll(COMPOSING)].some((editor) => !body.contains(editor));
}

/** What Outlook itself wrote of a message: matches inside the sender's own words are left out. */
export function headerElements({ element, body }: MessageCard, selector: string): Element[] {
  return [...element.querySelectorAll(selector)].filter((found) => found !== body && !body?.contains(found));
}
