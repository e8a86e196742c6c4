import type { CapturedPerson } from '@/storage/model/page-capture';
import { cleanText } from '../page/clean-text';
import { mailAddress } from './mail-address';
import { isMadeOf } from './mails-near';
import { personOf } from './person-of';
import { roleIn } from './role-in';
import { webLink } from './web-link';

const HEADINGS = 'h2, h3, h4, h5, h6';
const MOST = 200;
/** A card holds no more text than this, in UTF-16 units. */
const MOST_TEXT = 600;
const MOST_CLIMBED = 6;
/** "Sara Lindqvist", "Dr. Piotr van der Berg": each word with a capital, but for particles. */
const CAPITALISED =
  /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|d[aeiou]s?|del|della|van|von|der|den|ten|ter|la|le|el|al|bin|binti|zu|y|e|af|av)(?: (?:\p{Lu}[\p{L}\p{M}'’.-]*|d[aeiou]s?|del|della|van|von|der|den|ten|ter|la|le|el|al|bin|binti|zu|y|e|af|av)){1,4}$/u;
const LINKEDIN = /^https?:\/\/(?:[a-z-]+\.)?linkedin\.com\/in\/[^/]+/i;

/** One heading and what belongs to it: the block around it, or what follows it up to the next heading. */
interface Card {
  heading: Element;
  parts: Element[];
  /** Where its neighbours stand. */
  place: Element;
}

/**
 * People of a team page that marks nobody: blocks of the same make, each with a name as its heading, and beside that a
 * mail address made of the name, a LinkedIn profile, or a line with a role. One such block alone is none.
 * @param copy what is written on the page
 */
export function teamCards(copy: Document, url: URL): CapturedPerson[] {
  const cards = [...copy.querySelectorAll(HEADINGS)].slice(0, MOST).flatMap((heading) => cardOf(heading) ?? []);
  const found = cards.flatMap((card) => {
    const person = personIn(card, url);
    return person ? [{ card, person }] : [];
  });
  const isAlone = ({ place, heading }: Card) =>
    found.every(
      ({ card }) => card.heading === heading || card.place !== place || card.heading.tagName !== heading.tagName,
    );
  return found.filter(({ card }) => !isAlone(card)).map(({ person }) => person);
}

function cardOf(heading: Element): Card | undefined {
  let block = heading;
  for (let climbed = 0; climbed < MOST_CLIMBED; climbed += 1) {
    const around = block.parentElement;
    if (!around) return undefined;
    const isShared = around.tagName === 'BODY' || around.querySelectorAll(HEADINGS).length > 1;
    if (isShared) return { heading, place: around, parts: block === heading ? following(heading) : [block] };
    block = around;
  }
  return undefined;
}

function following(heading: Element): Element[] {
  const parts: Element[] = [];
  for (let next = heading.nextElementSibling; next && parts.length < 6; next = next.nextElementSibling) {
    if (next.matches(`h1, ${HEADINGS}`) || next.querySelector(HEADINGS)) break;
    parts.push(next);
  }
  return parts;
}

function personIn({ heading, parts }: Card, url: URL): CapturedPerson | undefined {
  const name = cleanText(heading.textContent, 80);
  const lines = parts.flatMap((part) => (part.textContent ?? '').split('\n')).map((line) => line.trim());
  if (!name || !CAPITALISED.test(name) || !/\p{Ll}/u.test(name) || lines.join('').length > MOST_TEXT) return undefined;
  const links = parts
    .flatMap((part) => [part, ...part.querySelectorAll('a[href]')])
    .map((link) => link.getAttribute('href'));
  const mails = new Set(links.flatMap((href) => (/^mailto:/i.test(href ?? '') ? (mailAddress(href) ?? []) : [])));
  const [email, ...otherMails] = [...mails].filter((address) => isMadeOf(address, name));
  const [profile, ...otherProfiles] = new Set(
    links.flatMap((href) => webLink(href, url) ?? []).filter((href) => LINKEDIN.test(href)),
  );
  const jobTitle = roleIn(lines.filter((line) => line !== '' && line !== name));
  if (otherMails.length > 0 || otherProfiles.length > 0 || !(email || profile || jobTitle)) return undefined;
  return personOf('team card', { name, jobTitle, email, links: profile ? [profile] : [] });
}
