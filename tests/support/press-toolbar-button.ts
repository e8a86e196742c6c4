import type { Page } from 'playwright-core';
import type { Twoway } from './twoway';

/** Playwright's types do not know the `Extensions` domain. */
interface ExtensionsDomain {
  send(method: 'Extensions.triggerAction', parameters: { id: string; targetId: string }): Promise<void>;
}

/**
 * Presses the extension's toolbar button on a page's tab, as the rep does: opens the popup, and lets us into the page.
 * @param shownAt the address that the browser shows, where it is not the page's own
 */
export async function pressToolbarButton(twoway: Twoway, page: Page, shownAt = page.url()): Promise<Page> {
  const session = await twoway.context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser was closed.');
  await page.bringToFront();
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tabs = targetInfos.filter(({ url }) => url === shownAt);
  const [tab] = tabs;
  if (!tab || tabs.length > 1) throw new Error(`${tabs.length} tabs show ${shownAt}.`);
  const trigger = session as unknown as ExtensionsDomain;
  await trigger.send('Extensions.triggerAction', { id: twoway.extensionId, targetId: tab.targetId });
  await session.detach();
  return twoway.popup();
}
