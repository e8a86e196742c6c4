import { browser } from 'wxt/browser';
import { noteTab } from './note-tab';
import { openPanelInWindow } from './panel';
import { saveCurrentTab } from './save-current-tab';

/** The keyboard shortcuts of the manifest. */
export function listenToCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.windowId === undefined) return;
    openPanelInWindow(tab.windowId); // before anything is awaited: the gesture ends with the turn
    if (tab.id === undefined) return;
    if (command === 'save-lead') void saveCurrentTab(tab.id);
    if (command === 'note-page') void noteTab(tab.id);
  });
}
