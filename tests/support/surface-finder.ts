import { type Browser, chromium, type Page } from 'playwright-core';
import type { LaunchedTwoway } from './launch-twoway';
import { waitUntil } from './wait-until';

/** Finds what Chrome shows outside its tabs, the side panel and the popup: only a second connection lists those. */
export interface SurfaceFinder {
  /** The surface that shows this page of the extension (`sidepanel.html`, `popup.html`); waits for it. */
  find(path: string): Promise<Page>;
  close(): Promise<void>;
}

export function surfaceFinder(launched: LaunchedTwoway, onFound: (surface: Page) => void): SurfaceFinder {
  const connections: Browser[] = [];
  return {
    find: async (path) => {
      const url = `chrome-extension://${launched.extensionId}/${path}`;
      await waitUntil(`${path} is shown`, async () => (await surfaceTargets(launched, url)).length > 0);
      // A connection lists only the surfaces that were there when it was made.
      const connection = await chromium.connectOverCDP(launched.debugAddress);
      connections.push(connection);
      const surface = await waitUntil(`${path} can be reached`, () => surfaceOf(connection, launched, url));
      onFound(surface);
      return surface;
    },
    close: async () => void (await Promise.all(connections.map((connection) => connection.close()))),
  };
}

/** Ids of the targets that show the address and are no tab: a test may have the same page open as a tab. */
async function surfaceTargets({ browserSession, context }: LaunchedTwoway, url: string): Promise<string[]> {
  const { targetInfos } = await browserSession.send('Target.getTargets');
  const tabs = await Promise.all(context.pages().map(targetIdOf));
  const shown = targetInfos.filter((target) => target.type === 'page' && target.url.startsWith(url));
  return shown.map((target) => target.targetId).filter((id) => !tabs.includes(id));
}

async function surfaceOf(connection: Browser, launched: LaunchedTwoway, url: string) {
  const wanted = await surfaceTargets(launched, url);
  for (const page of connection.contexts().flatMap((context) => context.pages())) {
    if (page.url().startsWith(url) && wanted.includes(await targetIdOf(page))) return page;
  }
  return undefined;
}

async function targetIdOf(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { targetInfo } = await session.send('Target.getTargetInfo');
  await session.detach();
  return targetInfo.targetId;
}
