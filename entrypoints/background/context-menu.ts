import { browser } from 'wxt/browser';
import { SITES } from '@/storage/model/sites';
import { noteTab } from './note-tab';
import { openPanel } from './panel';
import { saveCurrentTab } from './save-current-tab';

type Item = Parameters<typeof browser.contextMenus.create>[0] & { id: 'save-lead' | 'note-page' | 'note-selection' };

const ANY_PAGE = ['http://*/*', 'https://*/*'];

/** "Save as lead" on the pages of the sites that Twoway knows; a note from any page. */
const ITEMS: readonly Item[] = [
  {
    id: 'save-lead',
    title: 'Save as lead',
    contexts: ['page', 'selection', 'link', 'image'],
    documentUrlPatterns: SITES.flatMap((site) => site.origins),
  },
  { id: 'note-page', title: 'Note this page in Twoway', contexts: ['page'], documentUrlPatterns: ANY_PAGE },
  {
    id: 'note-selection',
    title: 'Note the selected text in Twoway',
    contexts: ['selection'],
    documentUrlPatterns: ANY_PAGE,
  },
];

/** Creates the menu anew, at install and update. */
export function createContextMenu(): void {
  browser.contextMenus.removeAll(() => {
    for (const item of ITEMS) browser.contextMenus.create(item);
  });
}

export function listenToContextMenu(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (tab?.id === undefined || !ITEMS.some(({ id }) => id === menuItemId)) return;
    openPanel(tab.id); // before anything is awaited: the gesture ends with the turn
    if (menuItemId === 'save-lead') void saveCurrentTab(tab.id);
    else void noteTab(tab.id, selectionText);
  });
}
