import { cleanText } from './clean-text';
import { hidesItself } from './is-hidden';

/** One line that a reader sees, and the part of the text that it belongs to. */
export interface Line<Part> {
  readonly text: string;
  readonly part: Part;
}

/** Says to which part an element belongs, given the part around it; `null` leaves it out. */
export type PartOf<Part> = (element: Element, around: Part) => Part | null;

const BLOCK_NAME =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|CENTER|D[DLT]|DIV|FIG.+|FOOTER|FORM|H\d|HEADER|HR|LI|MAIN|NAV|[OU]L|P|PRE|SECTION|TABLE|TR)$/;
const UNSEEN_NAME = /^(?:BUTTON|HEAD|IFRAME|NOSCRIPT|OBJECT|SCRIPT|SELECT|STYLE|SVG|TEMPLATE|TEXTAREA|TITLE|VIDEO)$/;
const PREFORMATTED = /white-space\s*:\s*(?:pre|break)/i;
/** What the name of an element tells, asked once for each name. */
const kinds = new Map<string, { isBlock: boolean; isUnseen: boolean }>();

function kindOf({ tagName }: Element): { isBlock: boolean; isUnseen: boolean } {
  const known = kinds.get(tagName);
  if (known) return known;
  const name = tagName.toUpperCase();
  const kind = { isBlock: BLOCK_NAME.test(name), isUnseen: UNSEEN_NAME.test(name) };
  // Pages may invent names without end.
  if (kinds.size < 500) kinds.set(tagName, kind);
  return kind;
}

/** Longest line kept, and the amount of text after which the rest goes unread; both in UTF-16 units. */
const MAX_LINE = 20_000;
const MAX_TEXT = 120_000;

/**
 * The text of an element line by line, by its block structure alone: no layout is asked, so that a page, Node and a
 * test read the same. Blank lines are left out; a picture speaks when it stands for an emoji. Linear, not recursive.
 */
export function visibleLines<Part>(root: Element, part: Part, partOf: PartOf<Part>): Line<Part>[] {
  const writer = new LineWriter<Part>(part, partOf);
  for (let node = root.firstChild; node && !writer.isFull; ) node = writer.pass(node, root);
  return writer.finish();
}

class LineWriter<Part> {
  readonly #lines: Line<Part>[] = [];
  readonly #around: { part: Part; isPreformatted: boolean }[] = [];
  #isPreformatted = false;
  #text = '';
  #kept = 0;

  constructor(
    private part: Part,
    private readonly partOf: PartOf<Part>,
  ) {}

  get isFull(): boolean {
    return this.#kept > MAX_TEXT;
  }

  finish(): Line<Part>[] {
    this.#endLine();
    return this.#lines;
  }

  /** Takes in one node and says which comes next; leaving an element is seen by climbing out of it. */
  pass(node: ChildNode, root: Element): ChildNode | null {
    if (node.nodeType === 3) this.#write(node.nodeValue ?? '');
    if (node.nodeType === 1 && this.#enter(node as Element)) {
      if (node.firstChild) return node.firstChild;
      this.#leave(node as Element);
    }
    let at: Node = node;
    while (!at.nextSibling && at.parentNode && at.parentNode !== root) {
      at = at.parentNode;
      this.#leave(at as Element);
    }
    return at.nextSibling;
  }

  #enter(element: Element): boolean {
    const name = element.tagName.toUpperCase();
    if (name === 'IMG') this.#write(emojiOf(element));
    if (name === 'BR') this.#endLine();
    const { isBlock, isUnseen } = kindOf(element);
    const inner = isUnseen || hidesItself(element) ? null : this.partOf(element, this.part);
    if (inner === null) return false;
    if (isBlock || inner !== this.part) this.#endLine();
    this.#around.push({ part: this.part, isPreformatted: this.#isPreformatted });
    this.#isPreformatted ||= name === 'PRE' || isStyledPreformatted(element);
    this.part = inner;
    return true;
  }

  #leave(element: Element): void {
    const outer = this.#around.pop();
    if (!outer) return;
    const name = element.tagName.toUpperCase();
    if (kindOf(element).isBlock || outer.part !== this.part) this.#endLine();
    if (name === 'TD' || name === 'TH') this.#text += ' ';
    this.part = outer.part;
    this.#isPreformatted = outer.isPreformatted;
  }

  #write(text: string): void {
    const [first = '', ...rest] = this.#isPreformatted ? text.split('\n') : [text];
    this.#append(first);
    for (const line of rest) {
      this.#endLine();
      this.#append(line);
    }
  }

  #append(text: string): void {
    if (this.#text.length < MAX_LINE) this.#text += text.slice(0, MAX_LINE);
  }

  #endLine(): void {
    if (this.#text === '') return;
    const text = cleanText(this.#text, MAX_LINE);
    this.#text = '';
    if (!text) return;
    this.#kept += text.length;
    this.#lines.push({ text, part: this.part });
  }
}

function isStyledPreformatted(element: Element): boolean {
  const style = element.getAttribute('style');
  return style !== null && PREFORMATTED.test(style);
}

/** Webmail shows emoji as pictures whose `alt` is the character itself. */
function emojiOf(picture: Element): string {
  const alt = picture.getAttribute('alt') ?? '';
  return alt.length <= 16 && /\p{ExtPict}|\p{RI}/u.test(alt) && !/\p{L}/u.test(alt) ? alt : '';
}
