import { defineBackground } from '#imports';
import { listenToBackups, refreshBackups } from './backups';
import { listenToCommands } from './commands';
import { listenToContextMenu } from './context-menu';
import { listenToInstall } from './install';
import { refreshIndex } from './keep-index';
import { listenToMessages } from './messages';
import { listenToNotifications } from './notification-clicks';
import { listenToOmnibox } from './omnibox';
import { listenToAlarms, refreshReminders } from './reminders';
import { refreshRestores } from './restores';
import { listenToScoreSettings, refreshScoreKeeping } from './scores';
import { listenToSettings } from './settings';
import { listenToPermissions, syncSiteScripts } from './site-scripts';
import { listenToTabs } from './tabs';

/** Every listener is registered synchronously: an event that wakes the worker finds it. The worker keeps no state. */
export default defineBackground(() => {
  listenToInstall();
  listenToMessages();
  listenToPermissions();
  listenToSettings();
  listenToScoreSettings();
  listenToTabs();
  listenToAlarms();
  listenToNotifications();
  listenToContextMenu();
  listenToCommands();
  listenToOmnibox();
  listenToBackups();
  void syncSiteScripts();
  void refreshReminders();
  void refreshScoreKeeping();
  void refreshIndex();
  void refreshRestores();
  void refreshBackups();
});
