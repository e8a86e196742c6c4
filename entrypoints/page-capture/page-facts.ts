import { cleanText } from '../page/clean-text';
import { firstOf, type Sourced } from '../page/first-of';

const MOST_META = 300;

/** What a page's head says of itself. */
export interface PageFacts {
  title: Sourced<string> | undefined;
  siteName: Sourced<string> | undefined;
  /** Who wrote it, in the page's words; not always a person. */
  byline: Sourced<string> | undefined;
  excerpt: Sourced<string> | undefined;
  /** The person whom OpenGraph says the page is about. */
  profileName: string | undefined;
}

/** Reads title and `meta`. The title comes first: in-page navigation changes it, and often nothing else in the head. */
export function pageFacts(document: Document): PageFacts {
  const said = metaOf(document);
  const meta = (name: string, max: number) => [name, () => cleanText(said.get(name), max)] as const;
  const [first, last] = [said.get('profile:first_name'), said.get('profile:last_name')];
  return {
    title: firstOf(
      ['title', () => cleanText(document.querySelector('head > title')?.textContent, 500)],
      meta('og:title', 500),
    ),
    siteName: firstOf(meta('og:site_name', 300), meta('application-name', 300)),
    byline: firstOf(...['author', 'article:author', 'parsely-author', 'dc.creator'].map((name) => nameIn(name, said))),
    excerpt: firstOf(meta('og:description', 1_000), meta('description', 1_000), meta('twitter:description', 1_000)),
    profileName: said.get('og:type') === 'profile' && first && last ? `${first} ${last}` : undefined,
  };
}

/** The author as a name; sites put the address of a page about them there as well. */
function nameIn(name: string, said: Map<string, string>) {
  const isAddress = /^(?:https?:)?\/\/|^@/.test(said.get(name)?.trim() ?? '');
  return [name, () => (isAddress ? undefined : cleanText(said.get(name), 300))] as const;
}

/** The first content under each property or name. */
function metaOf(document: Document): Map<string, string> {
  const said = new Map<string, string>();
  const elements = [...document.querySelectorAll('meta[content]')].slice(0, MOST_META);
  for (const element of elements) {
    const name = (element.getAttribute('property') ?? element.getAttribute('name') ?? '').toLowerCase().trim();
    const content = element.getAttribute('content') ?? '';
    if (name && content.length <= 20_000 && !said.has(name)) said.set(name, content);
  }
  return said;
}
