import type { SiteReaders } from '../page/adapter';
import { onTouch } from '../page/overlay-touch';
import { readerPack } from '../page/reader-pack';
import { isLinkedin } from './profile-address';

const at = (path: RegExp) => (url: URL) => isLinkedin(url) && path.test(url.pathname);

/**
 * What is read on fewer pages than a profile, and fetched there. Here is only where: every page pays for this list, and
 * the readers themselves look closer at an address.
 */
export const packs: SiteReaders['readers'] = [
  readerPack('linkedin-messages', at(/^\/messaging\/thread\/(?!new(?:\/|$))./)),
  readerPack('linkedin-company', at(/^\/company\/(?!(?:setup|beta|unavailable)(?:\/|$))[^/]/i)),
  readerPack('sales-navigator', at(/^\/sales\/(?:(?:lead|people)\/ACwAA|inbox\/\d)/)),
  // Brings a profile reader of its own that looks into the window over the profile as well.
  readerPack('linkedin-contact-info', at(/^\/in\/[^/]+\/overlay\/contact-info/i)),
];

/** The bubbles in the corner of every page, in the page itself or in the open shadow root that some accounts have. */
export const startBubbles = onTouch('linkedin-messages', (element) => element.matches('[class*="msg-overlay-"]'));
