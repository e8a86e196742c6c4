import type { WxtBrowser } from 'wxt/browser';
import type { PageState } from '@/storage/model/page-reading';
import type { Twoway } from './twoway';

declare const chrome: WxtBrowser;

/** What the page at an address said last of itself to the worker; `undefined` when no tab shows it, or nothing speaks there. */
export async function reportedState({ desk }: Twoway, url: string): Promise<PageState | undefined> {
  const kept = await desk.evaluate(() => chrome.storage.session.get());
  const pages = Object.entries(kept).filter(([key]) => key.startsWith('page:'));
  return pages.map(([, page]) => (page as { state: PageState }).state).find((state) => state.url === url);
}
