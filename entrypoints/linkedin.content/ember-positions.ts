import { memberIdIn } from './member-id';
import { type Position, positionsOf } from './positions';
import { slugOfLink } from './profile-address';
import type { ProfilePage } from './profile-parts';

/** Every visible text stands twice, once for eyes and once for ears; these are the ones for eyes. */
const LINE = 'span[aria-hidden="true"]';
/** Links that lead to windows and pages of the section's own person. */
const OWN_LINKS = 'a[href*="/overlay/"], a[href*="/details/"], a[href*="/edit/"], a[href*="/add-edit/"]';

/** Whose section is it? */
export interface Owner {
  slug: string;
  memberId?: string | undefined;
  /** The organisations on the card. */
  organisations: readonly string[];
}

/**
 * The positions of the experience section, if it is this person's: the one of the page before may still be there. A
 * section without links is believed if it names an organisation of the card and no link around it names anybody else.
 */
export function emberPositions({ document, url }: ProfilePage, owner: Owner): Position[] {
  const anchors = [...document.querySelectorAll('[id="experience"]')];
  const sections = anchors.flatMap((anchor) => anchor.closest('section') ?? []);
  const read = sections.map((section) => ({ section, positions: positionsIn(section) }));
  const own = read.findLast(({ section, positions }) => {
    const fits = positions.some(({ company }) => company !== undefined && owner.organisations.includes(company));
    return wordOf(section, owner, url) ?? (fits && wordOf(section.closest('main'), owner, url) === true);
  });
  return own?.positions ?? [];
}

/** The positions in a section or list of the older build. */
export function positionsIn(section: Element): Position[] {
  const items = section.querySelector('ul')?.children ?? [];
  return [...items].flatMap((item) => positionsOf(item, LINE));
}

/** What the links in a part of the page say of whose it is: this person's, also somebody else's, or nothing. */
export function wordOf(
  part: Element | null,
  { slug, memberId }: Omit<Owner, 'organisations'>,
  url: URL,
): boolean | undefined {
  const hrefs = [...(part?.querySelectorAll(OWN_LINKS) ?? [])].map((link) => link.getAttribute('href'));
  const slugs = hrefs.flatMap((href) => slugOfLink(href, url) ?? []);
  const ids = memberId ? hrefs.flatMap((href) => memberIdIn(href) ?? []) : [];
  const words = [...slugs.map((named) => named === slug), ...ids.map((id) => id === memberId)];
  return words.length === 0 ? undefined : words.every(Boolean);
}
