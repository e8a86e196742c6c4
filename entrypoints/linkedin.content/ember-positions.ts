import { findAll, hrefOf } from './find';
import { memberIdIn } from './member-id';
import { type Position, positionsOf } from './positions';
import { slugOfLink } from './profile-address';
import type { ProfilePage } from './profile-parts';

/** Every visible text stands twice, once for eyes and once for ears; these are the ones for eyes. */
const LINE = 'span[aria-hidden="true"]';
/** Links that lead to windows and pages of the section's own person. */
const OWN_LINKS = 'a[href*="/overlay/"], a[href*="/details/"], a[href*="/edit/"], a[href*="/add-edit/"]';

/** Whose page is it? */
export interface Owner {
  slug: string;
  memberId?: string | undefined;
}

/** The entries of the section with this anchor, if its links say that it is this person's: an old one may still be there. */
export function entriesOf(
  anchor: 'experience' | 'education',
  { document, url }: ProfilePage,
  owner: Owner,
): Position[] {
  const anchors = findAll(document, `[id="${anchor}"]`);
  const sections = anchors.flatMap((mark) => mark.closest('section') ?? []);
  const own = sections.findLast((section) => wordOf(section, owner, url) === true);
  return own ? positionsIn(own) : [];
}

/** The positions in a section or list of the older build; schools stand in the same form, the school as the title. */
export function positionsIn(section: Element): Position[] {
  const items = section.querySelector('ul')?.children ?? [];
  return [...items].flatMap((item) => positionsOf(item, LINE));
}

/** What the links in a part of the page say of whose it is: this person's, also somebody else's, or nothing. */
export function wordOf(part: Element, { slug, memberId }: Owner, url: URL): boolean | undefined {
  const hrefs = findAll(part, OWN_LINKS).map(hrefOf);
  const slugs = hrefs.flatMap((href) => slugOfLink(href, url) ?? []);
  const ids = memberId ? hrefs.flatMap((href) => memberIdIn(href) ?? []) : [];
  const words = [...slugs.map((named) => named === slug), ...ids.map((id) => id === memberId)];
  return words.length === 0 ? undefined : words.every(Boolean);
}
