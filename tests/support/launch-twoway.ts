import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium } from 'playwright-core';
import { browserSwitches } from './browser-switches';
import type { PageServer } from './page-server';

export interface LaunchOptions {
  /** The browser's executable. */
  browser: string;
  /** Folder of the built extension. */
  extension: string;
  server: Pick<PageServer, 'port' | 'fingerprint'>;
  headless: boolean;
}

/** A browser with a throw-away profile and the extension in it. */
export interface LaunchedTwoway {
  context: BrowserContext;
  /** A session with the browser itself: targets, extensions. */
  browserSession: CDPSession;
  extensionId: string;
  /** Where a second Playwright connection finds the side panel, which the first does not list. */
  debugAddress: string;
  /** Closes the browser and removes the profile. */
  close(): Promise<void>;
}

/**
 * Starts the browser and loads the extension through the DevTools protocol: branded Chrome ignores `--load-extension`
 * since 137, and a profile used before would keep running an old worker.
 */
export async function launchTwoway(options: LaunchOptions): Promise<LaunchedTwoway> {
  const profile = mkdtempSync(join(tmpdir(), 'twoway-profile-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: options.browser,
    headless: options.headless,
    viewport: null,
    // With this switch, one of Playwright's own, an extension loads without an error and without effect.
    ignoreDefaultArgs: ['--disable-extensions'],
    args: browserSwitches(options.server),
  });
  const browserSession = await browserSessionOf(context);
  return {
    context,
    browserSession,
    extensionId: await loadExtension(browserSession, options.extension),
    debugAddress: `http://localhost:${readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0]}`,
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function browserSessionOf(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser) throw new Error('The browser was closed while it started.');
  return browser.newBrowserCDPSession();
}

/** Playwright's types do not know the `Extensions` domain. */
interface ExtensionsDomain {
  send(method: 'Extensions.loadUnpacked', parameters: { path: string }): Promise<{ id: string }>;
}

async function loadExtension(session: CDPSession, path: string): Promise<string> {
  const { id } = await (session as unknown as ExtensionsDomain).send('Extensions.loadUnpacked', { path });
  return id;
}
