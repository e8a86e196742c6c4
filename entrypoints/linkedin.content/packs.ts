import type { SiteReaders } from '../page/adapter';
import { onTouch } from '../page/overlay-touch';
import { readerPack } from '../page/reader-pack';
import { companySlugAt } from './company-address';
import { conversationIdAt } from './conversation-address';
import { profileAddressOf } from './profile-address';
import { isSalesPage } from './sales-address';

/** What is read on fewer pages than a profile, and fetched there. */
export const packs: SiteReaders['readers'] = [
  readerPack('linkedin-messages', (url) => conversationIdAt(url) !== undefined),
  readerPack('linkedin-company', (url) => companySlugAt(url) !== undefined),
  readerPack('sales-navigator', isSalesPage),
  // Brings a profile reader of its own that looks into the window over the profile as well.
  readerPack('linkedin-contact-info', (url) => profileAddressOf(url)?.sidePage === 'overlay/contact-info'),
];

/** The bubbles in the corner of every page, in the page itself or in the open shadow root that some accounts have. */
export const startBubbles = onTouch('linkedin-messages', (element) => element.matches('[class*="msg-overlay-"]'));
