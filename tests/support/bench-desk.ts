import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { bundleScript } from './bundle-script';
import { openDesk } from './extension-desk';
import { findBrowser } from './find-browser.mjs';
import { type LaunchedTwoway, launchTwoway } from './launch-twoway';
import { startPageServer } from './page-server';

/** What ships, in a real browser, with a page of it in which a bench runs. */
export interface BenchDesk {
  launched: LaunchedTwoway;
  desk: Page;
  close(): Promise<void>;
}

/** Opens it with a script of `tests/bench/in-page`. Throws where there is no browser. */
export async function openBenchDesk(script: string): Promise<BenchDesk> {
  const executable = findBrowser();
  if (!executable) throw new Error('No Chrome, Chromium or Edge was found: install one, or set TWOWAY_BROWSER.');
  const server = await startPageServer();
  const extension = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
  const launched = await launchTwoway({ browser: executable, extension, server, headless: true });
  const desk = await openDesk(launched);
  await desk.evaluate(await bundleScript(`tests/bench/in-page/${script}`));
  const close = async () => {
    await launched.close();
    await server.close();
  };
  return { launched, desk, close };
}
