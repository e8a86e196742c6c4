import type { WxtBrowser } from 'wxt/browser';
import { activeTab } from './active-tab';
import type { Twoway } from './twoway';

/** Chrome's events can be fired in the worker; without a display nobody can press a menu or a key for them. */
type Fired<Arguments extends unknown[]> = { dispatch(...event: Arguments): void };
declare const chrome: WxtBrowser & {
  contextMenus: { onClicked: Fired<[info: object, tab: object]> };
  commands: { onCommand: Fired<[command: string, tab: object]> };
};

/** Chooses "Save as lead" in the context menu of the active tab. */
export async function saveByContextMenu(twoway: Twoway): Promise<void> {
  const tab = await activeTab(twoway);
  await twoway.worker.evaluate((tab) => {
    chrome.contextMenus.onClicked.dispatch({ menuItemId: 'save-lead', pageUrl: tab.url }, tab);
  }, tab);
}

/** Presses the shortcut of "Save as lead" on the active tab. */
export async function saveByShortcut(twoway: Twoway): Promise<void> {
  const tab = await activeTab(twoway);
  await twoway.worker.evaluate((tab) => chrome.commands.onCommand.dispatch('save-lead', tab), tab);
}
