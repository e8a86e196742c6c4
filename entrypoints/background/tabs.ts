import { browser } from 'wxt/browser';
import { keepPage } from './api';

/** A closed tab has no page any more. */
export function listenToTabs(): void {
  browser.tabs.onRemoved.addListener((tabId) => void keepPage(tabId, undefined));
}
