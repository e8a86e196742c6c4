import { isBefore } from './document-order';
import { positionsIn } from './ember-positions';
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
  const items = [...card.querySelectorAll('li')].filter((item) => isBefore(heading, item) && isBefore(item, contact));
  return items.flatMap((item) => {
    const name = item.querySelector('img') ? textOf(item) : undefined;
    const section = /^#(experience|education)$/.exec(item.querySelector('a')?.getAttribute('href') ?? '')?.[1];
    return name ? [{ name, ...(section ? { section: section as 'experience' | 'education' } : {}) }] : [];
  });
}

/** Tells company from school. One alone may be either: then the page's own sections decide, or nobody. */
export function tellApart(
  shown: readonly ShownOrganisation[],
  positions: readonly Position[],
  document: Document,
): { company?: string | undefined; school?: string | undefined } {
  const [first, second] = shown;
  if (!first) return {};
  if (second) return { company: stillThere(first.name, positions), school: second.name };
  const section = first.section ?? sectionNaming(first.name, positions, document);
  if (section === 'experience') return { company: stillThere(first.name, positions) };
  return section === 'education' ? { school: first.name } : {};
}

function stillThere(company: string, positions: readonly Position[]): string | undefined {
  return hasEnded(positions, company) ? undefined : company;
}

function sectionNaming(name: string, positions: readonly Position[], document: Document): ShownOrganisation['section'] {
  const schools = document.querySelector('[id="education"]')?.closest('section');
  const isSchool = schools ? positionsIn(schools).some(({ title }) => title === name) : false;
  const isCompany = positions.some(({ company }) => company === name);
  if (isSchool === isCompany) return undefined;
  return isSchool ? 'education' : 'experience';
}
