import { browser } from 'wxt/browser';

/** Opens the full page in a tab, or goes to the tab in which it is open already. */
export async function openPipeline(): Promise<void> {
  const url = browser.runtime.getURL('/pipeline.html');
  const tabs = await browser.runtime.getContexts({ contextTypes: ['TAB'] });
  const open = tabs.find(({ documentUrl }) => documentUrl?.split('#')[0] === url);
  if (!open) return void (await browser.tabs.create({ url }));
  await browser.tabs.update(open.tabId, { active: true });
  await browser.windows.update(open.windowId, { focused: true });
}
