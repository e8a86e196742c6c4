import { findAll, hrefOf, isBefore } from './find';
import { hasEnded, type Position } from './positions';
import { CONTACT_LINK } from './profile-card';
import { textOf } from './profile-parts';

/** An organisation with its logo beside the name; on pages of 2022 it links to the section it comes from. */
export interface ShownOrganisation {
  name: string;
  section?: 'experience' | 'education';
}

/** The organisations in the card, between name and contact link: company first, then school. */
export function shownOrganisations(card: Element, heading: Element | null): ShownOrganisation[] {
  const contact = card.querySelector(CONTACT_LINK);
  if (!heading || !contact) return [];
  const items = findAll(card, 'li').filter((item) => isBefore(heading, item) && isBefore(item, contact));
  return items.flatMap((item) => {
    const name = item.querySelector('img') ? textOf(item) : undefined;
    const section = /^#(experience|education)$/.exec(hrefOf(item.querySelector('a')) ?? '')?.[1];
    return name ? [{ name, ...(section ? { section: section as 'experience' | 'education' } : {}) }] : [];
  });
}

/**
 * Tells company from school. One alone may be either: then the page's own sections decide, or nobody.
 * @param schools the entries of the education section, a school as the title of each
 */
export function tellApart(
  [first, second]: readonly ShownOrganisation[],
  positions: readonly Position[],
  schools: readonly Position[],
): { company?: string | undefined; school?: string | undefined } {
  if (!first) return {};
  const company = hasEnded(positions, first.name) ? undefined : first.name;
  if (second) return { company, school: second.name };
  const isSchool = schools.some(({ title }) => title === first.name);
  const isCompany = positions.some((position) => position.company === first.name);
  const section = first.section ?? onlyOne(isSchool && 'education', isCompany && 'experience');
  return {
    ...(section === 'experience' ? { company } : {}),
    ...(section === 'education' ? { school: first.name } : {}),
  };
}

function onlyOne<T>(one: T | false, other: T | false): T | undefined {
  if (one !== false && other !== false) return undefined;
  return one || other || undefined;
}
