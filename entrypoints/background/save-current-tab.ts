import { browser } from 'wxt/browser';
import { pageOfTab } from './api';
import { saveTab } from './save-from-page';

/**
 * Saves the person on a tab from the context menu or the keyboard. The panel that opens with it shows the lead, or why
 * nothing was saved.
 * A site that is switched off has no page to read: the options open instead, with its switch.
 */
export async function saveCurrentTab(tabId: number): Promise<void> {
  const state = await pageOfTab(tabId);
  if (!state) return browser.runtime.openOptionsPage();
  await saveTab(tabId, state.url);
}
