import type { WxtBrowser } from 'wxt/browser';
import type { Twoway } from './twoway';

declare const chrome: WxtBrowser;

/** Turns the button in pages off, as the choice in the options does. */
export function quietMode({ desk }: Twoway): Promise<void> {
  return desk.evaluate(() => chrome.storage.local.set({ buttonInPage: false }));
}
