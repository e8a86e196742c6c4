import { isHidden } from '../page/is-hidden';

/** Where a message's own words are. Outlook renames the ids and classes inside, so none there is its own. */
export const WORDS = '[id^="UniqueMessageBody"]';
const FOLDED = '[aria-expanded="false"]:not([role], button, a)';
/** What is being written now. */
export const EDITOR = '[contenteditable="true"], [role="textbox"]';
const COMPOSING = `${EDITOR}, textarea, form`;
/** Parts of a page or of a message that fold too. */
const NO_CARD = `${WORDS}, ${COMPOSING}, [aria-expanded="true"], [role="toolbar"], [role="listbox"], [role="tree"], [role="navigation"], [data-testid="RecipientWell"]`;

/** One message as mounted: `body` is absent while it is folded. */
export interface MessageCard {
  readonly element: Element;
  readonly body?: Element;
  /** The marked parts of its header, found at once. */
  readonly marks: readonly Element[];
}

/**
 * The messages in sight in a reading pane, in the order of the page; what is being written is left out. Of a long thread
 * only the asked-for end is looked at.
 */
export class MessageCards {
  readonly #candidates: Element[];
  /** An answer that is being written has recipients of its own. */
  readonly #editors: Element[];

  constructor(private readonly pane: Element) {
    this.#candidates = [...pane.querySelectorAll(`${WORDS}, ${FOLDED}`)];
    this.#editors = [...pane.querySelectorAll(COMPOSING)].filter((editor) => !editor.parentElement?.closest(WORDS));
  }

  first(most: number): MessageCard[] {
    const marks = this.#marks(this.#candidates, most + 1);
    return marks.slice(0, most).map((mark, at) => this.#cardOf(mark, [marks[at - 1], marks[at + 1]]));
  }

  last(most: number): MessageCard[] {
    const marks = this.#marks(this.#candidates.toReversed(), most + 1);
    const cards = marks.slice(0, most).map((mark, at) => this.#cardOf(mark, [marks[at - 1], marks[at + 1]]));
    return cards.reverse();
  }

  areMoreThan(count: number): boolean {
    return this.#marks(this.#candidates, count + 1).length > count;
  }

  #marks(candidates: readonly Element[], most: number): Element[] {
    const marks: Element[] = [];
    for (const mark of candidates) {
      if (marks.length === most) break;
      if (isMark(mark, this.pane)) marks.push(mark);
    }
    return marks;
  }

  #cardOf(mark: Element, neighbours: readonly (Element | undefined)[]): MessageCard {
    if (!mark.matches(WORDS)) return { element: mark, marks: marksIn(mark, undefined) };
    const others = [...neighbours, ...this.#editors].filter((other) => other !== undefined);
    const element = cardAround(mark, this.pane, others);
    return { element, body: mark, marks: marksIn(element, mark) };
  }
}

function isMark(mark: Element, pane: Element): boolean {
  const isBody = mark.matches(WORDS);
  const around = mark.parentElement?.closest(isBody ? `${WORDS}, ${COMPOSING}` : `${NO_CARD}, ${FOLDED}`);
  if (mark.matches(COMPOSING) || (around && pane.contains(around)) || isHidden(mark, pane)) return false;
  return isBody || (mark.querySelector(`${WORDS}, ${COMPOSING}`) === null && mark.textContent?.trim() !== '');
}

/** A card is as much around its words as holds no other message and no editor; the names of its classes change with every build. */
function cardAround(body: Element, pane: Element, others: readonly Element[]): Element {
  let card = body;
  for (let at = body.parentElement; at && at !== pane && pane.contains(at); at = at.parentElement) {
    const around = at;
    if (others.some((other) => around.contains(other))) break;
    card = around;
  }
  return card;
}

function marksIn(card: Element, body: Element | undefined): Element[] {
  return outside(body, card.querySelectorAll('[id^="MSG_"], [data-testid], time[datetime]'));
}

function outside(body: Element | undefined, found: Iterable<Element>): Element[] {
  return [...found].filter((one) => one !== body && !body?.contains(one));
}

/** The marked parts of a message's header that match. */
export function headerMarks({ marks }: MessageCard, selector: string): Element[] {
  return marks.filter((mark) => mark.matches(selector));
}

/** What Outlook itself wrote of a message: matches inside the sender's own words are left out. */
export function headerElements({ element, body }: MessageCard, selector: string): Element[] {
  return outside(body, element.querySelectorAll(selector));
}
