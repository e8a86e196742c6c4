import type { Page } from 'playwright-core';
import type { WxtBrowser } from 'wxt/browser';
import { activeTab } from './active-tab';
import { button } from './page-parts';
import { pressToolbarButton } from './press-toolbar-button';
import type { Twoway } from './twoway';

/** Chrome's events can be fired in the worker; without a display nobody can press a menu or a key for them. */
type Fired<Arguments extends unknown[]> = { dispatch(...event: Arguments): void };
declare const chrome: WxtBrowser & {
  contextMenus: { onClicked: Fired<[info: object, tab: object]> };
};

/** Notes a page by the toolbar popup, and gives the side panel that opens. */
export async function noteFromPopup(twoway: Twoway, page: Page, shownAt = page.url()): Promise<Page> {
  const popup = await pressToolbarButton(twoway, page, shownAt);
  await button(popup, 'Note this page').click();
  return twoway.sidePanel();
}

/** Chooses "Note the selected text in Twoway" in the active tab's menu. An event that was fired lets nobody into a page. */
export async function noteFromMenu(twoway: Twoway, selectionText: string): Promise<void> {
  const tab = await activeTab(twoway);
  await twoway.worker.evaluate(
    ([tab, selectionText]) =>
      chrome.contextMenus.onClicked.dispatch({ menuItemId: 'note-selection', selectionText }, tab),
    [tab, selectionText] as const,
  );
}
