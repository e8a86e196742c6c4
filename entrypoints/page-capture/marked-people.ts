import type { CapturedPerson } from '@/storage/model/page-capture';
import { cleanText } from '../page/clean-text';
import { mailAddress } from './mail-address';
import { personOf } from './person-of';
import { webLink } from './web-link';

/** A way of marking a person in the text of a page: the selector of the whole, and of each field inside it. */
interface Markup {
  source: string;
  whole: string;
  name: string;
  jobTitle: string;
  companyName: string;
  email: string;
  link: string;
}

const MARKUPS: readonly Markup[] = [
  {
    source: 'microdata',
    whole: '[itemscope][itemtype$="schema.org/Person" i]',
    name: '[itemprop~="name"]',
    jobTitle: '[itemprop~="jobTitle"]',
    companyName: '[itemprop~="worksFor"], [itemprop~="affiliation"]',
    email: '[itemprop~="email"]',
    link: '[itemprop~="sameAs"], [itemprop~="url"]',
  },
  {
    source: 'h-card',
    whole: '.h-card',
    name: '.p-name',
    jobTitle: '.p-job-title',
    companyName: '.p-org',
    email: '.u-email',
    link: '.u-url',
  },
  {
    source: 'hcard',
    whole: '.vcard',
    name: '.fn',
    jobTitle: '.title',
    companyName: '.org',
    email: '.email',
    link: '.url',
  },
];
const ANY_WHOLE = '[itemscope], .h-card, .vcard';
const MOST = 200;

/** Everybody whom the page marks as a person: microdata, h-card and the older hCard. */
export function markedPeople(document: Document, url: URL): CapturedPerson[] {
  return MARKUPS.flatMap((markup) => {
    const wholes = [...document.querySelectorAll(markup.whole)].slice(0, MOST);
    return wholes.flatMap((whole) => personIn(whole, markup, url) ?? []);
  });
}

function personIn(whole: Element, markup: Markup, url: URL): CapturedPerson | undefined {
  const parts = (selector: string) => [...whole.querySelectorAll(selector)].filter((part) => isOf(part, whole));
  const said = (selector: string) => parts(selector).map(textOf).find(Boolean);
  const [name, companyName] = [said(markup.name), said(markup.companyName)];
  // A card with the same name for both is an organization's own.
  if (name === companyName) return undefined;
  return personOf(markup.source, {
    name,
    jobTitle: said(markup.jobTitle),
    companyName,
    email: parts(markup.email)
      .map((part) => mailAddress(part.getAttribute('href') ?? textOf(part)))
      .find(Boolean),
    links: parts(markup.link).flatMap((part) => webLink(part.getAttribute('href'), url) ?? []),
  });
}

/** Is the part this whole's own, and not that of another one inside it? */
function isOf(part: Element, whole: Element): boolean {
  return part.parentElement?.closest(ANY_WHOLE) === whole;
}

/** An employer that is a whole of its own speaks by its name. */
function textOf(part: Element): string | undefined {
  const named = part.matches(ANY_WHOLE) ? part.querySelector('[itemprop~="name"], .p-name') : null;
  return cleanText(part.getAttribute('content') ?? (named ?? part).textContent, 300);
}
