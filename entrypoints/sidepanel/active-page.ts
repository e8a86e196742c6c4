import { type Browser, browser } from 'wxt/browser';
import type { PageState } from '@/storage/model/page-reading';
import { pageOfTab, watchPageOfTab } from '../background/api';

/** The tab the panel stands beside, and what its page says; no state where none of our scripts speaks. */
export interface ActivePage {
  tabId: number;
  state?: PageState | undefined;
}

/**
 * Follows the active tab of the panel's window, and what its page says. When the panel itself is the active tab (it was
 * opened as one): the tab used last that has a page to speak of. Returns the function that stops it.
 */
export function followActivePage(onPage: (page: ActivePage | undefined) => void): () => void {
  let turn = 0;
  let watchers: (() => void)[] = [];
  const stopWatching = () => {
    for (const stop of watchers) stop();
    watchers = [];
  };
  const refresh = async () => {
    turn += 1;
    const mine = turn;
    const tabIds = await candidateTabs();
    if (mine !== turn) return;
    stopWatching();
    // Before the reading: what a page says in between is then heard.
    watchers = tabIds.map((tabId) => watchPageOfTab(tabId, () => void refresh()));
    const pages = await Promise.all(tabIds.map(readPage));
    if (mine === turn) onPage(pages.find(({ state }) => state) ?? pages[0]);
  };
  const stopListening = listenToTabs(() => void refresh());
  void refresh();
  return () => {
    turn += 1;
    stopListening();
    stopWatching();
  };
}

async function readPage(tabId: number): Promise<ActivePage> {
  return { tabId, state: await pageOfTab(tabId) };
}

async function candidateTabs(): Promise<number[]> {
  const own = await browser.tabs.getCurrent();
  const window = await browser.windows.getCurrent();
  const tabs = await browser.tabs.query({ windowId: own?.windowId ?? window.id ?? browser.windows.WINDOW_ID_CURRENT });
  const active = tabs.find((tab) => tab.active);
  if (active?.id !== undefined && active.id !== own?.id) return [active.id];
  const others = tabs.filter((tab) => tab.id !== own?.id).sort(usedLastFirst);
  return others.flatMap((tab) => tab.id ?? []);
}

function usedLastFirst(one: Browser.tabs.Tab, other: Browser.tabs.Tab): number {
  return (other.lastAccessed ?? 0) - (one.lastAccessed ?? 0);
}

function listenToTabs(onChange: () => void): () => void {
  const { onActivated, onCreated, onRemoved, onAttached, onReplaced } = browser.tabs;
  const { onFocusChanged } = browser.windows;
  onActivated.addListener(onChange);
  onCreated.addListener(onChange);
  onRemoved.addListener(onChange);
  onAttached.addListener(onChange);
  onReplaced.addListener(onChange);
  onFocusChanged.addListener(onChange);
  return () => {
    onActivated.removeListener(onChange);
    onCreated.removeListener(onChange);
    onRemoved.removeListener(onChange);
    onAttached.removeListener(onChange);
    onReplaced.removeListener(onChange);
    onFocusChanged.removeListener(onChange);
  };
}
