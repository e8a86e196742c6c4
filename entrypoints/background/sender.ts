import { type Browser, browser } from 'wxt/browser';
import { SITES, type SiteId } from '@/storage/model/sites';

/** Where a content script's message came from, as Chrome says it; never as the message says it. */
export interface PageSender {
  tabId: number;
  windowId: number;
  documentId?: string;
  origin: string;
}

/**
 * The tab a content script's message came from.
 * Throws unless the sender is our own script in the top frame of a site that Twoway knows.
 */
export function pageSender(sender: Browser.runtime.MessageSender): PageSender {
  const { tab, origin, frameId, documentId } = sender;
  const isOurs = sender.id === browser.runtime.id && frameId === 0;
  if (!isOurs || tab?.id === undefined || !origin || !isKnownOrigin(origin)) throw new Error('Sender refused');
  return { tabId: tab.id, windowId: tab.windowId, origin, ...(documentId ? { documentId } : {}) };
}

/** Throws unless the message came from a page of the extension itself. */
export function requireExtensionPage(sender: Browser.runtime.MessageSender): void {
  const own = browser.runtime.getURL('/');
  if (sender.id !== browser.runtime.id || !sender.url?.startsWith(own)) throw new Error('Sender refused');
}

function isKnownOrigin(origin: string): boolean {
  return SITES.some((site) => isOfSite(origin, site.id));
}

/** Does a page of this origin belong to this site? */
export function isOfSite(origin: string, id: SiteId): boolean {
  return SITES.some((site) => site.id === id && site.origins.some((pattern) => matchesOrigin(pattern, origin)));
}

/** `https://*.example.com/*` also matches the bare domain, as match patterns do. */
function matchesOrigin(pattern: string, origin: string): boolean {
  const [, host = ''] = /^https:\/\/(.+)\/\*$/.exec(pattern) ?? [];
  const { protocol, hostname } = new URL(origin);
  if (protocol !== 'https:') return false;
  if (!host.startsWith('*.')) return hostname === host;
  return hostname === host.slice(2) || hostname.endsWith(host.slice(1));
}
