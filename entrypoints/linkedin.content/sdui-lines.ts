import { cleanText } from '../page/clean-text';
import { findAll } from './find';
import { CONTACT_LINK } from './profile-card';
import { textOf } from './profile-parts';

/** The texts of a server-driven card that are told apart by where they stand. */
export interface SduiLines {
  /** Beside the name: pronouns and degree marks, as elements. */
  beside: Element[];
  headline?: string | undefined;
  organisation?: string | undefined;
  location?: string | undefined;
}

/**
 * The block of the name: its row, then headline and "company · school", then the row of place, "·" and contact link.
 * Each of them may be missing and must show what it is: the organisations by the blocks that name them too, the
 * headline by its larger type or by the organisations right below it, the place by its row and the dot behind it.
 * @param shown the names in the card's blocks of organisations
 */
export function sduiLines(card: Element, heading: Element, shown: readonly string[]): SduiLines {
  const contact = card.querySelector(CONTACT_LINK);
  let block = contact?.parentElement;
  while (block && !block.contains(heading)) block = block.parentElement;
  const parts = [...(block?.children ?? [])];
  const row = parts.findIndex((part) => part.contains(heading));
  const end = parts.findIndex((part) => part.contains(contact));
  const lines = parts.slice(row + 1, end).filter((part) => part.matches('p') && textOf(part));
  const naming = lines.findLastIndex((line) => isNaming(textOf(line), shown));
  const [first] = lines;
  const isHeadline = naming === 1 || (first && isLarger(first, card, lines));
  return {
    beside: findAll(parts[row], 'p'),
    headline: isHeadline ? cleanText(first?.textContent, 1_000) : undefined,
    organisation: textOf(lines[naming]),
    location: placeIn(findAll(parts[end], ':scope > p').map((p) => textOf(p))),
  };
}

/** "Company · School", or only one of them. */
function isNaming(text: string | undefined, shown: readonly string[]): boolean {
  return shown.some((name) => ` · ${text} · `.includes(` · ${name} · `));
}

/** Class names change with every build; but the small type of all other texts of a card is one that they share. */
function isLarger(line: Element, card: Element, lines: readonly Element[]): boolean {
  const others = findAll(card, 'p').filter((p) => !lines.includes(p));
  const shared = [...(others[0]?.classList ?? [])].filter((name) => others.every((p) => p.classList.contains(name)));
  const isLarge = (p: Element) => shared.some((name) => !p.classList.contains(name));
  return others.length > 3 && line.classList.length > 0 && isLarge(line) && lines.filter(isLarge).length === 1;
}

/** Three texts: the place, the dot that divides it from the link, and the link. */
function placeIn(texts: readonly (string | undefined)[]): string | undefined {
  return texts.length === 3 && /^[·•]$/.test(texts[1] ?? '') ? texts[0] : undefined;
}
