import type { CapturedPerson, PageCapture } from '@/storage/model/page-capture';
import { cleanText } from '../page/clean-text';
import { articleText } from './article-text';
import { cleanLines } from './clean-lines';
import { inertCopy } from './inert-copy';
import { linkedData } from './linked-data';
import { linkedOrganization } from './linked-organization';
import { linkedPeople } from './linked-people';
import { markedPeople } from './marked-people';
import { pageFacts } from './page-facts';
import { peopleOnPage } from './people-on-page';
import { personOf } from './person-of';
import { teamCards } from './team-cards';

/** What can be looked at without being felt. */
const LIMITS = { elements: 5_000, text: 120_000 };
const LONGEST_TEXT = 5_000;
const LONGEST_URL = 2_000;

/**
 * What any page of the web says: its article, its people, its organization, where it stands. Pure; the page is not
 * touched, nothing of it runs, and nothing but plain text is taken from it.
 * @param selected what the rep has selected, or an empty text
 * @returns what works out the article, in a task of its own, from what was on the page at this moment
 */
export function capturePage(document: Document, url: URL, selected: string): () => PageCapture {
  const facts = pageFacts(document);
  const { title, siteName, excerpt } = facts;
  const base = { url: addressOf(url), title, persons: [] };
  if (document.contentType === 'application/pdf') return () => ({ ...base, format: 'pdf' });
  const copy = inertCopy(document.body ?? document.documentElement, LIMITS);
  const data = linkedData(document);
  const organization = linkedOrganization(data, url);
  const linked = linkedPeople(data, url);
  const profile = personOf('og:profile', { name: facts.profileName, links: [] });
  const found = [
    ...linked.map(({ person }) => person),
    ...(profile ? [profile] : []),
    ...markedPeople(copy, url),
    ...teamCards(copy, url),
  ];
  const houses = [siteName?.value, organization?.name.value];
  const persons = peopleOnPage(
    found.filter(({ name }) => !houses.includes(name.value)),
    copy,
  );
  const authors = linked.filter(({ isAuthor }) => isAuthor).map(({ person }) => person.name.value);
  const byline = bylineOf(authors, persons) ?? facts.byline;
  const selection = cleanLines(selected.split('\n'), LONGEST_TEXT);
  const capture: PageCapture = { ...base, format: 'page', siteName, byline, excerpt, selection, persons, organization };
  return () => ({ ...capture, text: articleText(copy, LONGEST_TEXT) });
}

/** The authors who stand on the page, by name. */
function bylineOf(authors: string[], persons: CapturedPerson[]) {
  const names = persons.map(({ name }) => name.value).filter((name) => authors.includes(name));
  const value = cleanText(names.slice(0, 3).join(', '), 300);
  return value ? { value, source: 'ld+json' } : undefined;
}

/** The address as it is kept: whole, or, where it is far too long, without what comes after its path. */
function addressOf({ href, origin, pathname }: URL): string {
  return [href, origin + pathname].find((address) => address.length <= LONGEST_URL) ?? origin;
}
