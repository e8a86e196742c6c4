import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
  /** True: the sites are granted to what ships, as by the rep's own "Allow" in an earlier session of this profile. */
  granted?: boolean;
}

/** A browser with a throw-away profile and the extension in it. */
export interface LaunchedTwoway {
  context: BrowserContext;
  /** A session with the browser itself: targets, extensions. */
  browserSession: CDPSession;
  extensionId: string;
  /** Where a second Playwright connection finds the side panel, which the first does not list. */
  debugAddress: string;
  /** Reloads the extension, as its update does. */
  reload(): Promise<void>;
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
  const extension = options.granted ? join(profile, 'extension') : options.extension;
  if (options.granted) await grantSites(browserSession, extension, options.extension);
  return {
    context,
    browserSession,
    extensionId: await loadExtension(browserSession, extension),
    debugAddress: `http://localhost:${readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0]}`,
    reload: async () => void (await loadExtension(browserSession, extension)),
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

/**
 * A prompt cannot be clicked without a display. But Chrome keeps what an extension was granted when its next version only
 * asks for it: so one that requires the hosts is installed first, and then what ships takes its place.
 */
async function grantSites(session: CDPSession, folder: string, shipping: string): Promise<void> {
  const manifest = JSON.parse(readFileSync(join(shipping, 'manifest.json'), 'utf8'));
  const before = { manifest_version: 3, name: 'Before', version: '0.0.1' };
  mkdirSync(folder);
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({ ...before, host_permissions: manifest.optional_host_permissions }),
  );
  await loadExtension(session, folder);
  cpSync(shipping, folder, { recursive: true });
}

async function loadExtension(session: CDPSession, path: string): Promise<string> {
  const { id } = await (session as unknown as ExtensionsDomain).send('Extensions.loadUnpacked', { path });
  return id;
}
