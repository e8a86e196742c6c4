import type { PageState } from '@/storage/model/page-reading';
import type { PageReader } from '../page/adapter';
import { companySlugAt } from './company-address';
import { type CompanyCard, companyCards, isOfAddress } from './company-card';
import { type CompanyPage, companyState } from './company-parts';
import { readEmberCompany } from './ember-company';
import { readGuestCompany } from './guest-company';
import { readSduiCompany } from './sdui-company';

/** Reads a company's page in whichever build it comes. The card of the company before often stays mounted beside it. */
export const companyReader: PageReader = {
  id: 'linkedin-company',
  isPage: (url) => companySlugAt(url) !== undefined,
  read,
  root: (document) => document.querySelector('main'),
};

function read(document: Document, url: URL): PageState {
  const slug = companySlugAt(url);
  if (slug === undefined) return { status: 'none', url: url.href };
  const page: CompanyPage = { document, url, slug };
  const cards = companyCards(page);
  const own = cards.findLast((card) => isOfAddress(card, page));
  if (own) return companyState(partsOf(own, page, cards.length === 1 ? document : own.element), page);
  const guest = readGuestCompany(page);
  if (guest) return companyState(guest, page);
  return strangerState(cards, page);
}

function partsOf(card: CompanyCard, page: CompanyPage, around: ParentNode) {
  return card.build === 'ember' ? readEmberCompany(card, page, around) : readSduiCompany(card, page);
}

/** Cards that name other companies are a disagreement; cards that name none are not ready. */
function strangerState(cards: readonly CompanyCard[], { url, slug }: CompanyPage): PageState {
  const isNumber = /^\d+$/.test(slug);
  const found = cards.flatMap(({ slugs, ids }) => (isNumber ? [...ids, ...slugs] : slugs))[0];
  if (found === undefined) return { status: 'loading', url: url.href };
  return { status: 'mismatch', url: url.href, what: 'company', expected: slug, found };
}
