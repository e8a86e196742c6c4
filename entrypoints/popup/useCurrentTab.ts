import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { PageState } from '@/storage/model/page-reading';
import { pageOfTab, watchPageOfTab } from '../background/api';

/** The tab under the popup. */
export interface CurrentTab {
  tabId: number;
  /** Known beforehand, so that a click can open the panel at once. */
  windowId: number;
  state?: PageState | undefined;
}

/** The tab that was active when the popup opened, and what its page says; `undefined` for a moment at the start. */
export function useCurrentTab(): CurrentTab | undefined {
  const [tab, setTab] = useState<CurrentTab>();
  useEffect(() => {
    void findCurrentTab().then(setTab);
  }, []);
  const tabId = tab?.tabId;
  useEffect(() => {
    if (tabId === undefined) return;
    return watchPageOfTab(tabId, (state) => setTab((last) => last && { ...last, state }));
  }, [tabId]);
  return tab;
}

async function findCurrentTab(): Promise<CurrentTab | undefined> {
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  if (active?.id === undefined) return undefined;
  return { tabId: active.id, windowId: active.windowId, state: await pageOfTab(active.id) };
}
