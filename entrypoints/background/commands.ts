import { browser } from 'wxt/browser';
import { askPanel } from './ask-panel';
import { noteTab } from './note-tab';
import { openPanelInWindow } from './panel';
import { saveCurrentTab } from './save-current-tab';

/** The keyboard shortcuts of the manifest. */
export function listenToCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.windowId === undefined) return;
    openPanelInWindow(tab.windowId); // before anything is awaited: the gesture ends with the turn
    if (command === 'search') void askPanel(tab.id, 'search');
    if (tab.id === undefined) return;
    if (command === 'save-lead') void saveCurrentTab(tab.id);
    if (command === 'note-page') void noteTab(tab.id);
    if (command === 'follow-up') void askPanel(tab.id, 'followUp');
    if (command === 'log-interaction') void askPanel(tab.id, 'log');
  });
}
