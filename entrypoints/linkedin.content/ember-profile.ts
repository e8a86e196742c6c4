import { firstOf } from '../page/first-of';
import { embeddedProfile, isViewer } from './embedded-profile';
import { shownOrganisations, tellApart } from './ember-organisations';
import { entriesOf } from './ember-positions';
import { attributeOf, findAll, findFirst, hrefOf, isBefore } from './find';
import { degreeIn, pronounsIn } from './marks';
import { memberIdIn, memberNumberOf } from './member-id';
import { ownPhoto } from './own-photo';
import { currentPosition } from './positions';
import { CONTACT_LINK, type ProfileCard } from './profile-card';
import { type ProfilePage, type ProfileParts, textOf } from './profile-parts';

const HEADLINE = '.text-body-medium.break-words';
const PLACE = '.text-body-small.inline.t-black--light.break-words';

/** Reads the older build: a card with the member number, and JSON that is believed only where it fits the card. */
export function readEmber({ element, slug }: ProfileCard, page: ProfilePage): ProfileParts {
  const { document } = page;
  const heading = element.querySelector('h1');
  const number = numberOf(element);
  const json = number ? embeddedProfile(document, slug, number) : undefined;
  const memberId = firstOf(
    ['embedded json', () => json?.memberId],
    ['link', () => (number ? linkedMemberId(document, number) : undefined)],
  );
  const owner = { slug, memberId: memberId?.value };
  const positions = entriesOf('experience', page, owner);
  const shown = shownOrganisations(element, heading);
  const position = currentPosition(positions, shown[0]?.name);
  const { company, school } = tellApart(shown, positions, entriesOf('education', page, owner));
  const degree = firstOf(['topcard distance', () => degreeIn(element.querySelector('.dist-value')?.textContent)]);
  return {
    build: 'ember',
    slug,
    memberId,
    memberNumber: number ? { value: number, source: 'topcard member number' } : undefined,
    isSelf: isSelf(element, degree !== undefined) ?? isViewer(document, slug),
    fields: {
      name: firstOf(['topcard h1', () => textOf(heading)], ['embedded json', () => json?.name]),
      headline: firstOf(
        ['topcard headline', () => textOf(element.querySelector(HEADLINE), 1_000)],
        ['topcard suggestion target', () => textOf(element.querySelector('[data-generated-suggestion-target]'), 1_000)],
        ['embedded json', () => json?.headline],
      ),
      jobTitle: firstOf(['experience', () => position?.title]),
      companyName: firstOf(['experience', () => position?.company], ['topcard organisation', () => company]),
      companyLinkedinId: firstOf(['experience', () => position?.companyId]),
      school: firstOf(['topcard organisation', () => school]),
      location: firstOf(
        ['topcard place', () => textOf(element.querySelector(PLACE))],
        [
          'topcard contact row',
          () => textOf(element.querySelector(CONTACT_LINK)?.parentElement?.previousElementSibling),
        ],
        ['embedded json', () => json?.location],
      ),
      pronouns: firstOf(['topcard name row', () => pronounsOf(element, heading)]),
      connectionDegree: degree,
      avatarUrl: firstOf(['topcard photo', () => ownPhoto(element, heading)], ['embedded json', () => json?.avatarUrl]),
    },
  };
}

function numberOf(card: Element): number | undefined {
  const digits = attributeOf(card, 'data-member-id') ?? '';
  return /^[1-9]\d{0,14}$/.test(digits) ? Number(digits) : undefined;
}

/** A member id in any link will do: it carries the member number, so that it cannot be somebody else's. */
function linkedMemberId(document: Document, number: number): string | undefined {
  return findFirst(findAll(document, 'a[href*="ACoA"]'), (link) => {
    const id = memberIdIn(hrefOf(link));
    return memberNumberOf(id) === number ? id : undefined;
  });
}

/** Pronouns stand between name and headline. */
function pronounsOf(card: Element, heading: Element | null): string | undefined {
  const end = card.querySelector(HEADLINE) ?? card.querySelector(CONTACT_LINK);
  if (!heading || !end) return undefined;
  return findFirst(findAll(card, 'span'), (span) =>
    isBefore(heading, span) && isBefore(span, end) ? pronounsIn(span.textContent) : undefined,
  );
}

function isSelf(card: Element, hasDegree: boolean): boolean | undefined {
  if (card.querySelector('a[href*="/edit/intro/"]')) return true;
  return hasDegree ? false : undefined;
}
