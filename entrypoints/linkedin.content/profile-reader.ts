import type { PageState } from '@/storage/model/page-reading';
import type { PageReader } from '../page/adapter';
import { profileAddressOf } from './profile-address';
import { findCard, isCard } from './profile-card';
import { stateOf } from './profile-parts';
import { readSdui } from './sdui-profile';

export const profileReader: PageReader = {
  id: 'linkedin-profile',
  isPage: (url) => profileAddressOf(url) !== undefined,
  read: (document, url) => readProfile(document, url),
  root: (document) => document.querySelector('main'),
};

function readProfile(document: Document, url: URL): PageState {
  const address = profileAddressOf(url);
  if (!address) return { status: 'none', url: url.href };
  const page = { document, url, address };
  const card = findCard(page);
  if (card && !isCard(card)) return card;
  if (card?.build === 'sdui') return stateOf(readSdui(card, page), url);
  return { status: 'loading', url: url.href };
}
