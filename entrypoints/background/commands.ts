import { browser } from 'wxt/browser';
import { openPanelInWindow } from './panel';
import { saveCurrentTab } from './save-current-tab';

/** The keyboard shortcuts of the manifest. */
export function listenToCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.windowId === undefined) return;
    openPanelInWindow(tab.windowId); // before anything is awaited: the gesture ends with the turn
    if (command === 'save-lead' && tab.id !== undefined) void saveCurrentTab(tab.id);
  });
}
