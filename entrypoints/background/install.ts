import { browser } from 'wxt/browser';
import { createContextMenu } from './context-menu';
import { refreshReminders } from './reminders';
import { runInOpenTabs } from './site-scripts';

/** At install: the welcome page. At install and update: menu, alarms, and fresh scripts in the tabs that are open. */
export function listenToInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    createContextMenu();
    void refreshReminders();
    void runInOpenTabs();
  });
  browser.runtime.onStartup.addListener(() => void refreshReminders());
}
