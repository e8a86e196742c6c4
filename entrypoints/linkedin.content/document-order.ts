/** `Node.DOCUMENT_POSITION_PRECEDING`, without needing a global `Node`. */
const PRECEDING = 2;

/** Does `element` stand before `mark` in the document? An ancestor does, too. */
export function isBefore(element: Node, mark: Node): boolean {
  return (mark.compareDocumentPosition(element) & PRECEDING) !== 0;
}

/** The first value that one of these elements, in their order, is read to have. */
export function firstIn<T>(elements: Iterable<Element>, read: (element: Element) => T | undefined): T | undefined {
  for (const element of elements) {
    const value = read(element);
    if (value !== undefined) return value;
  }
  return undefined;
}
