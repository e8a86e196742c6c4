import { TEXT_ATTRIBUTES, URL_ATTRIBUTES } from './structure-names';

const WORD = /[\p{L}\p{M}\p{N}]{2,}/gu;
/** A site has some thousand names; beyond these each counts as a word of the page, which bounds the work. */
const MOST_NAMES = 20_000;
/** Longer names are hashes or data. */
const LONGEST_NAME = 60;
/** From this length on a word is looked for inside other words as well. */
const FINDABLE = 4;

/** Lower case, without accents: an id spells "Müller" as "muller". */
const folded = (text: string) => text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');

/** The words of a page's contents: its texts, its labels, and the parts of its addresses after the host. */
export class PageWords {
  readonly #words = new Set<string>();
  readonly #answers = new Map<string, boolean>();

  /** `nodes` are all of a page's elements and texts. Data in scripts and in blocks of JSON is no text for people. */
  constructor(nodes: Iterable<Node>) {
    for (const node of nodes) {
      if (node.nodeType === 3) this.#addText(node);
      else if (isElement(node)) this.#addAttributes(node);
    }
  }

  /**
   * Does a name given by the site (of a class, an id, an attribute) hold a word of the contents? Its parts between signs,
   * digits and capitals are compared; longer words of the contents are found anywhere inside it.
   */
  isIn(name: string): boolean {
    const known = this.#answers.get(name);
    if (known !== undefined) return known;
    if (name.length > LONGEST_NAME || this.#answers.size > MOST_NAMES) return true;
    const answer = this.#holds(name);
    this.#answers.set(name, answer);
    return answer;
  }

  #holds(name: string): boolean {
    const parts = [...folded(name).matchAll(WORD), ...folded(spaced(name)).matchAll(WORD)].map(([part]) => part);
    return parts.some((part) => this.#words.has(part) || this.#hasInside(part));
  }

  #hasInside(part: string): boolean {
    for (let start = 0; start + FINDABLE <= part.length; start += 1) {
      for (let end = start + FINDABLE; end <= part.length; end += 1) {
        if (this.#words.has(part.slice(start, end))) return true;
      }
    }
    return false;
  }

  #addText(node: Node): void {
    const around = node.parentNode?.nodeName.toLowerCase() ?? '';
    const text = node.nodeValue ?? '';
    if (around === 'script' || around === 'style') return;
    if (around === 'code' && /^\s*[{[]/.test(text)) return;
    this.#add(text);
  }

  #addAttributes(element: Element): void {
    for (const { name, value } of element.attributes) {
      if (TEXT_ATTRIBUTES.has(name)) this.#add(value);
      else if (URL_ATTRIBUTES.has(name)) this.#add(readable(value.replace(/^[a-z][a-z0-9+.-]*:/i, '')));
    }
  }

  #add(text: string): void {
    for (const [word] of text.matchAll(WORD)) {
      this.#words.add(word.toLowerCase());
      this.#words.add(folded(word));
    }
  }
}

/** `cardOfInes42` becomes `card Of Ines 42`. */
function spaced(name: string): string {
  return name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/(\p{L})(?=\p{N})|(\p{N})(?=\p{L})/gu, '$1$2 ');
}

/** An address as people read it; a torn one stays as it is. */
function readable(address: string): string {
  try {
    return `${address} ${decodeURIComponent(address)}`;
  } catch {
    return address;
  }
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
