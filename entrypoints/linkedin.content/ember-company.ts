import { firstOf, type Sourced } from '../page/first-of';
import { type CompanyCard, EMPLOYEES_LINK } from './company-card';
import { type CompanyPage, type CompanyParts, isSizeRange, logoIn } from './company-parts';
import { attributeOf, findAll, findFirst, hrefOf } from './find';
import { outsideAddress } from './outside-link';
import { textOf } from './profile-parts';

const ITEM = '.org-top-card-summary-info-list__info-item';
const LOGO = 'img.org-top-card-primary-content__logo';
const MENU_LINK = 'a.org-overflow-menu__item[target="_blank"], a.org-top-card-primary-actions__action';
/** The values of the facts on the `about` page; their labels are in the reader's language. */
const FACT = 'dl dd';

/**
 * Reads the older build.
 * @param around what belongs to this card alone: the whole page, unless another company's card is in it as well
 */
export function readEmberCompany(
  { element, heading, ids }: CompanyCard,
  { url }: CompanyPage,
  around: ParentNode,
): CompanyParts {
  const about = factsOf(element);
  return {
    build: 'ember',
    fields: {
      name: firstOf(['topcard h1', () => textOf(heading)]),
      linkedinId: firstOf(['employees link', () => (ids.length === 1 ? ids[0] : undefined)]),
      industry: firstOf(['topcard line', () => about.industry]),
      size: firstOf(
        ['employees link', () => findFirst(findAll(element, EMPLOYEES_LINK), rangeIn)],
        ['about facts', () => findFirst(findAll(around, FACT), rangeIn)],
      ),
      headquarters: firstOf(['topcard line', () => about.headquarters]),
      website: website(around, url),
      followers: firstOf(['topcard line', () => about.followers]),
      logoUrl: firstOf(['topcard logo', () => logoIn(attributeOf(element.querySelector(LOGO), 'src'))]),
    },
  };
}

interface CardFacts {
  industry?: string | undefined;
  headquarters?: string | undefined;
  followers?: string | undefined;
}

/** The line under the name: the industry stands alone, then come place and followers in a box with the employees. */
function factsOf(card: Element): CardFacts {
  const link = card.querySelector(EMPLOYEES_LINK);
  const box = link?.matches(ITEM) ? link.parentElement : null;
  const items = findAll(card, ITEM).filter((item) => !item.matches('a'));
  const inBox = items.filter((item) => box?.contains(item)).map((item) => textOf(item, 100));
  const alone = items.filter((item) => !box?.contains(item));
  const followers = inBox.findLast(hasDigit);
  return {
    industry: box && alone.length === 1 ? textOf(alone[0]) : undefined,
    headquarters: inBox.find((text) => text !== followers && !hasDigit(text)),
    followers,
  };
}

function hasDigit(text: string | undefined): boolean {
  return /\p{Nd}/u.test(text ?? '');
}

function rangeIn(element: Element): string | undefined {
  const text = textOf(element, 100);
  return isSizeRange(text) ? text : undefined;
}

function website(around: ParentNode, url: URL): Sourced<string> | undefined {
  const outside = (link: Element) => outsideAddress(hrefOf(link), url);
  return firstOf(
    ['topcard menu', () => findFirst(findAll(around, MENU_LINK), outside)],
    ['about facts', () => findFirst(findAll(around, `${FACT} a[href]`), outside)],
  );
}
