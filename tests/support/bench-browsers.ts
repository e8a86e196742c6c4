import type { Page } from 'playwright-core';
import { findBrowser } from './find-browser.mjs';
import { type LaunchedTwoway, launchTwoway } from './launch-twoway';
import { type MainThreadTime, mainThreadClock } from './main-thread-clock';
import { type PageServer, startPageServer } from './page-server';

interface Scene {
  /** Brings the page to where measuring begins. */
  open?(page: Page): Promise<unknown>;
  act(page: Page): Promise<unknown>;
}

/** Browsers side by side, each with an extension of its own, all before one server. */
export interface BenchBrowsers<Name extends string> {
  server: PageServer;
  /**
   * What `act` costs the main thread of a fresh page in each browser, in rounds: whatever else the machine does hits all
   * of them alike. The first round warms up and does not count.
   */
  rounds(count: number, scene: Scene): Promise<Record<Name, MainThreadTime[]>>;
  close(): Promise<void>;
}

/** @param extensions folder of the extension of each browser */
export async function startBenchBrowsers<Name extends string>(
  extensions: Record<Name, string>,
): Promise<BenchBrowsers<Name>> {
  const browser = findBrowser();
  if (!browser) throw new Error('No Chrome, Chromium or Edge was found: install one, or set TWOWAY_BROWSER.');
  const server = await startPageServer();
  const launched: [Name, LaunchedTwoway][] = [];
  for (const name of Object.keys(extensions) as Name[])
    launched.push([name, await launchTwoway({ browser, extension: extensions[name], server, headless: true })]);
  return {
    server,
    rounds: async (count, scene) => {
      const taken = Object.fromEntries(launched.map(([name]) => [name, []])) as unknown as Record<
        Name,
        MainThreadTime[]
      >;
      for (let round = 0; round <= count; round += 1) {
        for (const [name, one] of launched) {
          const time = await measured(one, scene);
          if (round > 0) taken[name].push(time);
        }
      }
      return taken;
    },
    close: async () => {
      for (const [, one] of launched) await one.close();
      await server.close();
    },
  };
}

async function measured({ context }: LaunchedTwoway, { open, act }: Scene): Promise<MainThreadTime> {
  const page = await context.newPage();
  await page.bringToFront();
  await open?.(page);
  const clock = await mainThreadClock(page);
  const time = await clock.during(() => act(page));
  await page.close();
  return time;
}
