import { browser } from 'wxt/browser';
import type { SiteId } from '@/storage/model/sites';
import { z } from '@/storage/model/z';
import type { PackName } from './api';
import { isOfSite, type PageSender } from './sender';

/** Every pack, and the site whose pages may ask for it. Each is a script of its own in the built extension. */
const SITE_OF = {
  'linkedin-company': 'linkedin',
  'linkedin-contact-info': 'linkedin',
  'linkedin-messages': 'linkedin',
  'outlook-thread': 'outlook',
  'sales-navigator': 'linkedin',
} as const satisfies Record<PackName, SiteId>;

/** The names of the packs; nothing else is ever run in a page. */
export const packNameSchema = z.enum(Object.keys(SITE_OF) as PackName[]);

/**
 * Runs a pack in the document that asks for it, in the isolated world of the script that is there already.
 * Throws when the document is on another site than the pack's, or gone.
 */
export async function loadReader(pack: PackName, { tabId, documentId, origin }: PageSender): Promise<void> {
  if (!isOfSite(origin, SITE_OF[pack])) throw new Error('Sender refused');
  // A document that was left meanwhile must not hand its pack to the next one in the tab.
  const document = documentId ? { documentIds: [documentId] } : { frameIds: [0] };
  await browser.scripting.executeScript({ target: { tabId, ...document }, files: [`/${pack}.js`] });
}
