import type { PageState } from '@/storage/model/page-reading';
import { firstOf } from '../page/first-of';
import { attributeOf, hrefOf } from './find';
import { type LinkedPerson, linkedPerson, unmasked } from './linked-person';
import { photoIn } from './marks';
import { slugOfLink } from './profile-address';
import { disagreement } from './profile-card';
import { type ProfilePage, type ProfileParts, textOf } from './profile-parts';

/** Set on every page of the public site, among them the one that says that there is no such profile. */
const PAGE_KEY = 'meta[name="pageKey"][content^="public_profile"]';
const REPORT_LINK = '[data-semaphore-content-urn^="urn:li:member:"]';

/**
 * Reads the public page of a profile, which visitors without an account see. Its canonical address or its linked data
 * must name the slug of the address, and nothing in it another one.
 * @returns `undefined` where this is no public page, or nothing ties it to the address
 */
export function readGuest({ document, url, address }: ProfilePage): ProfileParts | PageState | undefined {
  const { slug } = address;
  const card = document.querySelector('.top-card-layout');
  if (!slug || !(card || document.querySelector(PAGE_KEY))) return undefined;
  const canonical = slugOfLink(hrefOf(document.querySelector('link[rel="canonical"]')), url);
  const person = linkedPerson(document, slug, url);
  const stranger = [canonical, reportedSlug(card, url)].find((named) => named !== undefined && named !== slug);
  if (stranger) return disagreement(url.href, 'profile', slug, stranger);
  if (!canonical && !person) return undefined;
  const title = textOf(card?.querySelector('.top-card-layout__title'));
  if (person?.name && title && !title.includes(person.name)) return disagreement(url.href, 'name', person.name, title);
  return partsOf(slug, person ?? {}, card);
}

function partsOf(slug: string, person: LinkedPerson, card: Element | null): ProfileParts {
  const inCard = (selector: string) => unmasked(textOf(card?.querySelector(selector)));
  const number = Number(attributeOf(card?.querySelector(REPORT_LINK), 'data-semaphore-content-urn')?.split(':')[3]);
  return {
    build: 'guest',
    slug,
    memberNumber: firstOf(['report link', () => (Number.isSafeInteger(number) && number > 0 ? number : undefined)]),
    isSelf: false,
    fields: {
      name: firstOf(['ld+json', () => person.name], ['topcard h1', () => inCard('.top-card-layout__title')]),
      headline: firstOf([
        'topcard headline',
        () => unmasked(textOf(card?.querySelector('.top-card-layout__headline'), 1_000)),
      ]),
      jobTitle: firstOf(['ld+json', () => person.jobTitle]),
      companyName: firstOf(
        ['ld+json', () => person.company],
        ['topcard position', () => inCard('[data-section="currentPositionsDetails"] .top-card-link__description')],
      ),
      school: firstOf(
        ['ld+json', () => person.school],
        ['topcard education', () => inCard('[data-section="educationsDetails"] .top-card-link__description')],
      ),
      location: firstOf(['ld+json', () => person.location]),
      avatarUrl: firstOf(
        ['ld+json', () => person.avatarUrl],
        ['topcard photo', () => photoIn(attributeOf(card?.querySelector('[data-section="picture"] img'), 'src'))],
      ),
    },
  };
}

/** The link to report a profile leads back to it after the log-in. */
function reportedSlug(card: Element | null, url: URL): string | undefined {
  const href = hrefOf(card?.querySelector(REPORT_LINK));
  if (!href || !URL.canParse(href, url)) return undefined;
  return slugOfLink(new URL(href, url).searchParams.get('session_redirect'), url);
}
