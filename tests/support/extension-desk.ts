import type { Page } from 'playwright-core';
import type { LaunchedTwoway } from './launch-twoway';

/**
 * A background tab of the extension in which none of its code runs: its manifest, shown as text. From there a test
 * reads the database and calls `chrome` as an extension page may. The active tab stays what it is.
 */
export async function openDesk({ context, browserSession, extensionId }: LaunchedTwoway): Promise<Page> {
  const url = `chrome-extension://${extensionId}/manifest.json`;
  const opened = context.waitForEvent('page', (page) => page.url() === url || page.url() === 'about:blank');
  await browserSession.send('Target.createTarget', { url, background: true });
  const desk = await opened;
  await desk.waitForURL(url);
  return desk;
}
