import type { PageState } from '@/storage/model/page-reading';
import { attributeOf, findAll, hrefOf, isBefore } from './find';
import { memberIdIn } from './member-id';
import { slugOfLink } from './profile-address';
import type { ProfilePage } from './profile-parts';

/** How the server-driven build names the parts of a profile: this, the member id, the part. */
export const KEY = 'com.linkedin.sdui.profile.card.ref';

const KEYED_CARD = `[componentkey^="${KEY}"][componentkey$="Topcard"]`;
const NAMED_CARD = `[id^="${KEY}"][id$="Topcard"]`;
const SDUI_CARD = `${KEYED_CARD}, ${NAMED_CARD}`;
const EMBER_CARD = 'section[data-member-id]';
const CARD = `${SDUI_CARD}, ${EMBER_CARD}`;
/** Leads to the same person's contact details; every card has it, in every build and language. */
export const CONTACT_LINK = 'a[href*="/overlay/contact-info"]';
/** Links of a card that are about its own person, never about a bystander. */
const OWN_LINKS = 'a[href*="/overlay/"], a[href*="/edit/"], a[href*="isSelfProfile="], a[href*="vanityName="]';

/** The card on top of a profile, tied to the address by its own links. */
export interface ProfileCard {
  element: Element;
  build: 'sdui' | 'ember';
  slug: string;
  memberId?: string;
}

/**
 * The card of the person in the address. The card of the page before often stays mounted beside it: only one whose own
 * links all name the slug of the address will do. Without any card: `undefined`.
 * @returns the card, or the state of a page whose cards say something else than the address
 */
export function findCard(page: ProfilePage): ProfileCard | PageState | undefined {
  const url = page.url.href;
  const claims = cardsOf(page.document).map((element) => claimOf(element, page));
  if (claims.length === 0) return undefined;
  const tied = claims.filter((claim) => isTied(claim, page));
  const found = tied.at(-1);
  if (!found) return strangerState(claims, page);
  if (!found.isWhole) return { status: 'loading', url };
  const torn = tied.find(({ memberIds }) => memberIds.some((id) => id !== found.memberIds[0]));
  if (torn) return disagreement(url, 'member id', found.memberIds[0] ?? '', torn.memberIds.at(-1) ?? '');
  const { element, build, slugs, memberIds } = found;
  return { element, build, slug: slugs[0] as string, ...(memberIds[0] ? { memberId: memberIds[0] } : {}) };
}

/** Is this what `findCard` found, and not a state? */
export function isCard(found: ProfileCard | PageState): found is ProfileCard {
  return 'element' in found;
}

interface Claim {
  element: Element;
  build: ProfileCard['build'];
  slugs: string[];
  memberIds: string[];
  /** Own links follow the name: the card has been there for longer than its beginning. */
  isWhole: boolean;
}

function cardsOf(document: Document): Element[] {
  let keyed = findAll(document, KEYED_CARD);
  // Every further selector is a walk over all of a large page; a card of another build still has its contact link.
  if (keyed.length === 0) keyed = findAll(document, `${NAMED_CARD}, ${EMBER_CARD}`);
  const linked = findAll(document, CONTACT_LINK).map((link) => link.closest(CARD) ?? link.closest('section'));
  const cards = [...new Set([...keyed, ...linked])].filter((card) => card !== null);
  // The wrapper carries the same key as the section in it.
  return cards.filter((card) => !cards.some((other) => other !== card && card.contains(other)));
}

function claimOf(element: Element, { url }: ProfilePage): Claim {
  const heading = element.querySelector('h1, h2');
  const nameLink = heading?.closest('a');
  const own = findAll(element, OWN_LINKS);
  const compose = findAll(element, 'a[href*="/messaging/compose/"]');
  const slugs = [...own, ...(nameLink ? [nameLink] : [])].flatMap((link) => slugOfLink(hrefOf(link), url) ?? []);
  const ids = [keyOf(element), ...compose.map(hrefOf)].flatMap((text) => memberIdIn(text) ?? []);
  const isEmber = element.matches(EMBER_CARD) || (!element.closest(SDUI_CARD) && element.querySelector('h1') !== null);
  return {
    element,
    build: isEmber ? 'ember' : 'sdui',
    slugs: [...new Set(slugs)],
    memberIds: [...new Set(ids)],
    isWhole: !heading || [...own, ...compose].some((link) => isBefore(heading, link)),
  };
}

function keyOf(element: Element): string | null | undefined {
  const keyed = element.closest(SDUI_CARD);
  return [attributeOf(keyed, 'componentkey'), keyed?.id].find((key) => key?.startsWith(KEY));
}

function isTied({ slugs, memberIds }: Claim, { address }: ProfilePage): boolean {
  if (slugs.length !== 1) return false;
  return address.memberId ? memberIds.includes(address.memberId) : slugs[0] === address.slug;
}

/** Cards that name others are a disagreement; cards that name nobody are not ready. */
function strangerState(claims: readonly Claim[], { address, url }: ProfilePage): PageState {
  const found = claims.flatMap(({ slugs }) => slugs).find((slug) => slug !== address.slug);
  const expected = address.slug ?? address.memberId ?? '';
  return found ? disagreement(url.href, 'profile', expected, found) : { status: 'loading', url: url.href };
}

/** The main part of the page that holds the newest card: what stays while cards and sections come and go. */
export function mainOf(document: Document): Element | null {
  return findAll(document, CARD).at(-1)?.closest('main') ?? null;
}

/** The state of a page whose parts say different things. */
export function disagreement(url: string, what: string, expected: string, found: string): PageState {
  return { status: 'mismatch', url, what, expected, found };
}
