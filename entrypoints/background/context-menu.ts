import { browser } from 'wxt/browser';
import { SITES } from '@/storage/model/sites';
import { askPanel } from './ask-panel';
import { noteTab } from './note-tab';
import { openPanel } from './panel';
import { saveCurrentTab } from './save-current-tab';

type ItemId = 'save-lead' | 'log-interaction' | 'follow-up' | 'open-panel' | 'note-page' | 'note-selection';
type Item = Parameters<typeof browser.contextMenus.create>[0] & { id: ItemId };

const ANY_PAGE = ['http://*/*', 'https://*/*'];

/** What stands in the menu of a page that Twoway reads, wherever it was opened. */
const onSites = (id: ItemId, title: string): Item => ({
  id,
  title,
  contexts: ['page', 'selection', 'link', 'image'],
  documentUrlPatterns: SITES.flatMap((site) => site.origins),
});

/** Save, log, follow up and open the panel on the pages of the sites that Twoway knows; a note from any page. */
const ITEMS: readonly Item[] = [
  onSites('save-lead', 'Save as lead'),
  onSites('log-interaction', 'Log an interaction'),
  onSites('follow-up', 'Set a follow-up'),
  onSites('open-panel', 'Open the Twoway panel'),
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
    const item = ITEMS.find(({ id }) => id === menuItemId);
    if (tab?.id === undefined || !item) return;
    openPanel(tab.id); // before anything is awaited: the gesture ends with the turn
    void carryOut(item.id, tab.id, selectionText);
  });
}

async function carryOut(id: ItemId, tabId: number, selectionText: string | undefined): Promise<void> {
  switch (id) {
    case 'save-lead':
      return saveCurrentTab(tabId);
    case 'log-interaction':
      return askPanel(tabId, 'log');
    case 'follow-up':
      return askPanel(tabId, 'followUp');
    case 'open-panel':
      return;
    default:
      return noteTab(tabId, selectionText);
  }
}
