import type { WxtBrowser } from 'wxt/browser';
import type { Twoway } from './twoway';

declare const chrome: WxtBrowser;

/** The tab in front, with its id. */
export async function activeTab({ desk }: Twoway) {
  const tab = await desk.evaluate(async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]);
  const { id, windowId, url } = tab ?? {};
  if (id === undefined) throw new Error('No tab is in front.');
  return { id, windowId, url };
}
