/** `Node.DOCUMENT_POSITION_PRECEDING`, without needing a global `Node`. */
const PRECEDING = 2;

/** Does `element` stand before `mark` in the document? An ancestor does, too. */
export function isBefore(element: Node, mark: Node): boolean {
  return (mark.compareDocumentPosition(element) & PRECEDING) !== 0;
}

/** The first value that one of these elements, in their order, is read to have. */
export function findFirst<T>(elements: Iterable<Element>, read: (element: Element) => T | undefined): T | undefined {
  for (const element of elements) {
    const value = read(element);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** All elements under a part of the page that match, as an array. */
export function findAll(scope: ParentNode | null | undefined, selector: string): Element[] {
  return scope ? [...scope.querySelectorAll(selector)] : [];
}

/** An attribute of an element that may not be there; `undefined` where there is none. */
export function attributeOf(element: Element | null | undefined, name: string): string | undefined {
  return element?.getAttribute(name) ?? undefined;
}

/** The `href` as the page wrote it: relative or not, and never resolved against the document. */
export function hrefOf(element: Element | null | undefined): string | undefined {
  return attributeOf(element, 'href');
}
