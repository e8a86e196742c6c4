import type { PageState, ProfileFields, ProfileReading } from '@/storage/model/page-reading';
import type { PageReader } from '../page/adapter';
import { cleanText } from '../page/clean-text';
import type { Sourced } from '../page/first-of';
import { findAll, hrefOf } from './find';
import { outsideAddress } from './outside-link';
import { profileAddressOf, slugOfLink } from './profile-address';
import { textOf } from './profile-parts';
import { profileReader } from './profile-reader';

const WINDOW = 'dialog, [role="dialog"]';
/** A chat window is a dialog, too; what somebody wrote in it is nobody's contact details. */
const CHAT = '.msg-overlay-conversation-bubble';
const MAIL = /^[^\s@<>,;"]{1,64}@[^\s@<>,;"]{1,255}$/;
const PHONE = /^\+?[\p{Nd}][\p{Nd}\s()./-]{3,62}$/u;
/** Sections are told apart by their icons; their headings are in the reader's language. No capture shows them: unproven. */
const PHONE_SECTION = 'section:has(svg[id^="phone-"], svg[data-test-icon^="phone-"]), .ci-phone';
const BIRTHDAY_SECTION =
  'section:has(svg[id^="birthday-"], svg[data-test-icon^="birthday-"], svg[id^="gift-"], svg[data-test-icon^="gift-"]), .ci-birthday';
const MOST = 20;

/** Reads a profile with the window of its contact details over it: the rep opened it, so the rep may see them. */
export const contactInfoReader: PageReader = {
  id: 'linkedin-contact-info',
  isPage: (url) => profileAddressOf(url)?.sidePage === 'overlay/contact-info',
  read: (document, url) => withContactInfo(profileReader.read(document, url), document, url),
  // The window comes after the profile, at the end of the body.
  root: (document) => document.querySelector(WINDOW) ?? document.body,
};

function withContactInfo(state: PageState, document: Document, url: URL): PageState {
  if (state.status !== 'read' || state.reading.pageKind !== 'linkedin-profile') return state;
  const { reading } = state;
  const own = findAll(document, WINDOW).findLast((window) => isOf(window, reading, url));
  if (!own) return { ...state, reading: { ...reading, missing: [...reading.missing, 'contactInfo'] } };
  return { ...state, reading: { ...reading, fields: { ...reading.fields, ...contactFields(own, url) } } };
}

/** Its links must lead to this person's profile, and to nobody else's. */
function isOf(window: Element, { slug }: ProfileReading, url: URL): boolean {
  const slugs = findAll(window, 'a[href*="/in/"]').flatMap((link) => slugOfLink(hrefOf(link), url) ?? []);
  return !window.matches(CHAT) && slugs.length > 0 && slugs.every((named) => named === slug);
}

type ContactFields = Pick<ProfileFields, 'emails' | 'phones' | 'websites' | 'birthday'>;

function contactFields(window: Element, url: URL): ContactFields {
  const linked = (scheme: string) =>
    findAll(window, `a[href^="${scheme}:" i]`).flatMap((link) => linkedValue(hrefOf(link)) ?? []);
  const [birthday] = leavesIn(window, BIRTHDAY_SECTION);
  const shown = leavesIn(window, PHONE_SECTION).filter((text) => PHONE.test(text));
  const called = linked('tel').filter((text) => PHONE.test(text));
  const fields = {
    emails: listOf(
      'contact link',
      linked('mailto').filter((text) => MAIL.test(text)),
    ),
    phones: listOf('contact link', called) ?? listOf('contact icon', shown),
    websites: listOf(
      'contact link',
      findAll(window, 'a[href]').flatMap((link) => website(hrefOf(link), url) ?? []),
    ),
    birthday: birthday ? { value: birthday.slice(0, 60), source: 'contact icon' } : undefined,
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function listOf(source: string, values: readonly string[]): Sourced<string[]> | undefined {
  const unique = [...new Set(values)].slice(0, MOST);
  return unique.length > 0 ? { value: unique, source } : undefined;
}

/** What follows the scheme, without the subject that a link may bring along. */
function linkedValue(href: string | undefined): string | undefined {
  const [, raw] = /^[a-z]+:([^?]+)/i.exec(href ?? '') ?? [];
  try {
    return cleanText(decodeURIComponent(raw ?? ''), 320);
  } catch {
    return undefined; // A stray percent sign: no address that anybody could use.
  }
}

/** A map of where somebody lives is no website of theirs. */
function website(href: string | undefined, base: URL): string | undefined {
  const address = outsideAddress(href, base);
  return address && !/^https?:\/\/(?:maps\.|[^/]+\/maps\b)/.test(address) ? address : undefined;
}

/** The texts of a section that stand in elements of their own, without its heading. */
function leavesIn(window: Element, section: string): string[] {
  const leaves = findAll(window, section).flatMap((found) =>
    findAll(found, ':not(h1, h2, h3, h4, header, svg, svg *)'),
  );
  return leaves.flatMap((leaf) => (leaf.childElementCount === 0 ? (textOf(leaf, 64) ?? []) : []));
}
