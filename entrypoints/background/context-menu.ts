import { browser } from 'wxt/browser';
import { SITES } from '@/storage/model/sites';
import { openPanel } from './panel';
import { saveCurrentTab } from './save-current-tab';

const SAVE_ITEM = 'save-lead';

/** "Save as lead" on the pages of the sites that Twoway knows. Created anew at install and update. */
export function createContextMenu(): void {
  browser.contextMenus.removeAll(() => {
    browser.contextMenus.create({
      id: SAVE_ITEM,
      title: 'Save as lead',
      contexts: ['page', 'selection', 'link', 'image'],
      documentUrlPatterns: SITES.flatMap((site) => site.origins),
    });
  });
}

export function listenToContextMenu(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId !== SAVE_ITEM || tab?.id === undefined) return;
    openPanel(tab.id); // before anything is awaited: the gesture ends with the turn
    void saveCurrentTab(tab.id);
  });
}
