import { companySlugOfLink } from './company-address';
import type { CompanyPage } from './company-parts';
import { findAll, hrefOf } from './find';

const EMBER_CARD = '.org-top-card';
/** Leads to the people who work there, whose number in it is the company's own. */
export const EMPLOYEES_LINK = 'a[href*="currentCompany="]';

/** The card on top of a company's page, and what its own links say of which company it is. */
export interface CompanyCard {
  element: Element;
  heading: Element;
  build: 'ember' | 'sdui';
  slugs: string[];
  ids: string[];
}

/** Every card in the page: the one of the company before may still be mounted. */
export function companyCards({ document, url }: CompanyPage): CompanyCard[] {
  const ember = findAll(document, EMBER_CARD).flatMap((element) => cardOf(element, 'h1', 'ember', url));
  if (ember.length > 0) return ember;
  return findAll(document, 'main').flatMap((main) => sduiCard(main, url));
}

/** Is this the card of the company in the address? */
export function isOfAddress({ slugs, ids }: CompanyCard, { slug }: CompanyPage): boolean {
  return slugs.includes(slug) || (/^\d+$/.test(slug) && ids.length === 1 && ids[0] === slug);
}

/** The newer build has no h1: the name is the first heading of the main part that is about no other company. */
function sduiCard(main: Element, url: URL): CompanyCard[] {
  const heading = findAll(main, 'h1, h2').find((candidate) => !candidate.closest('aside'));
  const element = heading?.closest('section');
  return element && main.contains(element) ? cardOf(element, 'h1, h2', 'sdui', url) : [];
}

function cardOf(element: Element, name: string, build: CompanyCard['build'], url: URL): CompanyCard[] {
  const heading = element.querySelector(name);
  if (!heading) return [];
  const own = findAll(element, 'nav a[href], a[href*="/about"], a[href*="/people"], a[href*="/posts"]');
  const slugs = own.flatMap((link) => companySlugOfLink(hrefOf(link), url) ?? []);
  const ids = findAll(element, EMPLOYEES_LINK).flatMap((link) => employerIn(hrefOf(link), url) ?? []);
  return [{ element, heading, build, slugs: [...new Set(slugs)], ids: [...new Set(ids)] }];
}

/** The only number in `currentCompany=["…"]`: a company with branches lists several. */
function employerIn(href: string | undefined, base: URL): string | undefined {
  const listed = href && URL.canParse(href, base) ? new URL(href, base).searchParams.get('currentCompany') : null;
  return /^\["?(\d{1,20})"?\]$/.exec(listed ?? '')?.[1];
}
