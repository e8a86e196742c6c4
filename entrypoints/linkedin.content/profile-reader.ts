import type { PageState } from '@/storage/model/page-reading';
import type { PageReader } from '../page/adapter';
import { blockIn, wallAt } from './blocked-page';
import { readDetails } from './details-experience';
import { readEmber } from './ember-profile';
import { readGuest } from './guest-profile';
import { nameInTitle } from './marks';
import { profileAddressOf } from './profile-address';
import { disagreement, findCard, isCard, mainOf, type ProfileCard } from './profile-card';
import { type ProfilePage, stateOf, textOf } from './profile-parts';
import { readSdui } from './sdui-profile';

/**
 * Reads a LinkedIn profile in whichever build it comes: server-driven, older (Ember), or the public page. Everything it
 * says is tied to the slug of the address; a page that ties nothing to it says nothing.
 */
export const profileReader: PageReader = {
  id: 'linkedin-profile',
  isPage: (url) => profileAddressOf(url) !== undefined || wallAt(url) !== undefined,
  read: readProfile,
  root: mainOf,
  // Every card and section has a heading of its own; the others come one by one into what is there already.
};

function readProfile(document: Document, url: URL): PageState {
  const wall = wallAt(url);
  if (wall) return { status: 'blocked', url: url.href, reason: wall };
  const address = profileAddressOf(url);
  return address ? readAt({ document, url, address }) : { status: 'none', url: url.href };
}

function readAt(page: ProfilePage): PageState {
  const { document, url, address } = page;
  const card = findCard(page);
  if (card && !isCard(card)) return card;
  if (card) return titleDispute(card, page) ?? stateOf((card.build === 'sdui' ? readSdui : readEmber)(card, page), url);
  const details = readDetails(page);
  if (details) return stateOf(details, url);
  const guest = readGuest(page);
  if (guest) return 'status' in guest ? guest : stateOf(guest, url);
  const reason = blockIn(document);
  if (reason) return { status: 'blocked', url: url.href, reason };
  return { status: address.isProfile ? 'loading' : 'none', url: url.href };
}

/** The tab's title and the card must name the same person; windows laid over a profile may have a title of their own. */
function titleDispute({ element }: ProfileCard, { document, url, address }: ProfilePage): PageState | undefined {
  const named = address.sidePage === '' ? nameInTitle(document.title) : undefined;
  const shown = textOf(element.querySelector('h1, h2'));
  if (!named || !shown || isWithin(named, shown) || isWithin(shown, named)) return undefined;
  return disagreement(url.href, 'name', named, shown);
}

/** Blanks aside: a title has one in place of each control character. */
function isWithin(one: string, other: string): boolean {
  return other.replaceAll(' ', '').includes(one.replaceAll(' ', ''));
}
