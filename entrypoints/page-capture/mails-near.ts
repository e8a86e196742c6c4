import type { CapturedPerson } from '@/storage/model/page-capture';
import { foldedText } from './folded-text';
import { mailAddress } from './mail-address';

const MOST_LINKS = 60;
/** A card about one person holds no more text than this, in UTF-16 units. */
const MOST_TEXT = 600;
const SHORTEST_NAME = 3;

/**
 * Mail links that stand in one small block with exactly one of these people, and whose address is made of their name.
 * A person with two such addresses, and an address with two such people, has none.
 */
export function mailsNear(document: Document, people: CapturedPerson[]): Map<CapturedPerson, string> {
  const links = [...document.querySelectorAll('a[href^="mailto:" i]')].slice(0, MOST_LINKS);
  const named = people.map((person) => ({ person, name: foldedText(person.name.value) }));
  const large = new Set<Element>();
  const pairs = links.flatMap((link) => {
    const address = mailAddress(link.getAttribute('href'));
    const person = address && personBeside(link, named, large);
    return person && isMadeOf(address, person.name.value) ? [{ person, address }] : [];
  });
  const isSure = ({ person, address }: (typeof pairs)[number]) =>
    pairs.every((other) => (other.person === person) === (other.address === address));
  return new Map(pairs.filter(isSure).map(({ person, address }) => [person, address]));
}

interface NamedPerson {
  person: CapturedPerson;
  /** Folded. */
  name: string;
}

/**
 * The only person in the smallest block around the link that names anybody.
 * @param large blocks that are too large for a card, as far as is known; grows
 */
function personBeside(link: Element, people: NamedPerson[], large: Set<Element>): CapturedPerson | undefined {
  for (let block = link.parentElement; block; block = block.parentElement) {
    if (large.has(block)) return undefined;
    const text = block.textContent ?? '';
    if (text.length > MOST_TEXT) {
      large.add(block);
      return undefined;
    }
    const folded = foldedText(text);
    const named = people.filter(({ name }) => folded.includes(name));
    if (named.length > 0) return named.length === 1 ? named[0]?.person : undefined;
  }
  return undefined;
}

/** Is a word of the name part of the address? */
export function isMadeOf(address: string, name: string): boolean {
  const local = foldedText(address.split('@')[0] ?? '').replaceAll(' ', '');
  const words = foldedText(name).trim().split(' ');
  return words.some((word) => word.length >= SHORTEST_NAME && local.includes(word));
}
