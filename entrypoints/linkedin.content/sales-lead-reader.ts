import type { PageState, ProfileReading } from '@/storage/model/page-reading';
import type { PageReader } from '../page/adapter';
import { firstOf, type Sourced } from '../page/first-of';
import { findAll, findFirst, hrefOf } from './find';
import { ownPhoto } from './own-photo';
import { said, textOf } from './profile-parts';
import { salesHref, salesTokenAt } from './sales-address';
import { salesName, UNPROVEN } from './sales-marks';

/**
 * Reads the page of a lead in Sales Navigator. Written after reports; no page of it was ever captured, and every source
 * says so. It names nobody's slug: the reading is bound to the member's token in the address, which the card must name.
 */
export const salesLeadReader: PageReader = {
  id: 'sales-lead',
  isPage: (url) => salesTokenAt(url) !== undefined,
  read,
  root: (document) => document.querySelector('main'),
};

const HEADING = `h1${salesName}, h1 ${salesName}`;
const TOKEN = /ACwAA[\w-]{20,60}/g;

function read(document: Document, url: URL): PageState {
  const token = salesTokenAt(url);
  if (!token) return { status: 'none', url: url.href };
  const cards = findAll(document, HEADING).map((heading) => ({ heading, card: cardOf(heading) }));
  const named = cards.map(({ heading, card }) => ({ heading, card, tokens: tokensIn(card) }));
  const own = named.findLast(({ tokens }) => tokens.has(token));
  if (own) return stateOf(own.card, own.heading, token, url);
  const [stranger] = named.flatMap(({ tokens }) => [...tokens]);
  if (!stranger) return { status: 'loading', url: url.href };
  return { status: 'mismatch', url: url.href, what: 'member id', expected: token, found: stranger };
}

function cardOf(heading: Element): Element {
  return heading.closest('[data-sn-view-name]') ?? heading.closest('section') ?? heading;
}

/** The members whom the links and keys of the card name. */
function tokensIn(card: Element): Set<string> {
  const attributes = [card, ...findAll(card, '*')].flatMap((element) => [...element.attributes]);
  return new Set(attributes.flatMap(({ value }) => decodedValue(value).match(TOKEN) ?? []));
}

function decodedValue(value: string): string {
  return value.replaceAll('%2C', ',');
}

function stateOf(card: Element, heading: Element, memberId: string, url: URL): PageState {
  const company = onlyOne(card, 'company-name');
  const fields = {
    headline: only(card, 'headline', 1_000),
    jobTitle: only(card, 'title'),
    companyName: only(card, 'company-name'),
    companyLinkedinId: company && firstOf([UNPROVEN, () => salesCompanyId(company)]),
    location: only(card, 'location'),
    avatarUrl: firstOf([UNPROVEN, () => ownPhoto(card, heading)]),
  };
  const name = textOf(heading);
  if (!name) return { status: 'unreadable', url: url.href, missing: ['name'] };
  const reading: ProfileReading = {
    pageKind: 'linkedin-profile',
    site: 'linkedin',
    build: 'sales',
    url: salesHref(memberId, url),
    memberId: { value: memberId, source: 'address' },
    fields: { name: { value: name, source: UNPROVEN }, ...said(fields) },
    missing: Object.entries(fields).flatMap(([field, value]) => (value === undefined ? [field] : [])),
  };
  return { status: 'read', url: url.href, reading };
}

/** The field's value where the card says one and no other: a card may list earlier positions as well. */
function only(card: Element, field: string, max = 300): Sourced<string> | undefined {
  const values = new Set(findAll(card, `[data-anonymize="${field}"]`).flatMap((element) => textOf(element, max) ?? []));
  const [value, ...others] = values;
  return value && others.length === 0 ? { value, source: UNPROVEN } : undefined;
}

function onlyOne(card: Element, field: string): Element | undefined {
  const found = findAll(card, `[data-anonymize="${field}"]`);
  return found.length === 1 ? found[0] : undefined;
}

function salesCompanyId(name: Element): string | undefined {
  const links = [name.closest('a'), ...findAll(name, 'a')].filter((link) => link !== null);
  return findFirst(links, (link) => /\/sales\/company\/(\d{1,20})(?:[/?#]|$)/.exec(hrefOf(link) ?? '')?.[1]);
}
