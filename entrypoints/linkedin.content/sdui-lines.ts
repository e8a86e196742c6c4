import { cleanText } from '../page/clean-text';
import { findAll, isBefore } from './find';
import { CONTACT_LINK } from './profile-card';

/** The texts of a server-driven card that are told apart by where they stand. */
export interface SduiLines {
  /** Beside the name: pronouns and degree marks, as elements. */
  beside: Element[];
  headline?: string | undefined;
  organisation?: string | undefined;
  location?: string | undefined;
}

/**
 * The paragraphs between the name and the contact link: headline, "company · school", location, "·".
 * The dot stands only where there is a location.
 */
export function sduiLines(card: Element, heading: Element): SduiLines {
  const contact = card.querySelector(CONTACT_LINK);
  const around = contact && sharedAncestor(contact, heading);
  const row = around && [...around.children].find((child) => child.contains(heading));
  if (!row) return { beside: [] };
  const paragraphs = findAll(around, 'p');
  const between = paragraphs.filter(
    (p) => isBefore(row, p) && !row.contains(p) && isBefore(p, contact) && !p.contains(contact),
  );
  const texts = between.flatMap((p) => cleanText(p.textContent, 1_000) ?? []);
  const hasPlace = isDot(texts.at(-1));
  const [headline, organisation] = hasPlace ? texts.slice(0, -2) : texts;
  return {
    beside: paragraphs.filter((p) => row.contains(p)),
    headline,
    organisation,
    location: hasPlace ? cleanText(texts.at(-2), 300) : undefined,
  };
}

function isDot(text: string | undefined): boolean {
  return text === '·' || text === '•';
}

function sharedAncestor(element: Element, other: Element): Element | null {
  let ancestor = element.parentElement;
  while (ancestor && !ancestor.contains(other)) ancestor = ancestor.parentElement;
  return ancestor;
}
