import { browser } from 'wxt/browser';
import { pageOfTab } from './api';
import { saveFromTab } from './save-from-page';
import { toOutcome } from './to-outcome';

/**
 * Saves the person on a tab from the context menu or the keyboard. The panel that opens with it shows the lead;
 * what could not be saved is shown there too, so a failure here needs no words of its own.
 * A site that is switched off has no page to read: the options open instead, with its switch.
 */
export async function saveCurrentTab(tabId: number): Promise<void> {
  const state = await pageOfTab(tabId);
  if (!state) return browser.runtime.openOptionsPage();
  await toOutcome(() => saveFromTab({ tabId, url: state.url }));
}
