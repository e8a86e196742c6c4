import { Readability } from '@mozilla/readability';
import type { Sourced } from '../page/first-of';
import { visibleLines } from '../page/visible-lines';
import { cleanLines } from './clean-lines';
import { inertCopy } from './inert-copy';

/** What the search for the article may take without being felt. */
const LIMITS = { elements: 1_200, text: 40_000 };
/** Shorter text is a cookie banner or a menu. */
const SHORTEST = 40;

/**
 * The readable article of a page, a line for each paragraph; `undefined` where there is none.
 * @param copy what is written on the page; it stays as it is
 */
export function articleText(copy: Document, max: number): Sourced<string> | undefined {
  if ((copy.body.textContent?.trim().length ?? 0) < SHORTEST) return undefined;
  const isLarge = copy.getElementsByTagName('*').length > LIMITS.elements;
  const content = readableContent(isLarge ? inertCopy(mainOf(copy), LIMITS) : (copy.cloneNode(true) as Document));
  const lines = content ? visibleLines(content, 'text', () => 'text').map(({ text }) => text) : [];
  const value = cleanLines(lines, max);
  return value && value.length >= SHORTEST ? { value, source: 'readability' } : undefined;
}

function mainOf(copy: Document): Element {
  return copy.querySelector('main, [role="main"], article') ?? copy.body;
}

function readableContent(document: Document): Element | undefined {
  try {
    const article = new Readability<Node>(document, { serializer: (node) => node, disableJSONLD: true }).parse();
    return article?.content instanceof Element ? article.content : undefined;
  } catch {
    return undefined; // A page that it cannot take apart has no readable article; the rest of the reading stands.
  }
}
