import { fileURLToPath } from 'node:url';
import { test as base, expect } from '@playwright/test';
import { findBrowser } from '../support/find-browser.mjs';
import { type PageServer, startPageServer } from '../support/page-server';
import { startTwoway, type Twoway } from '../support/twoway';

const output = (name: string) => fileURLToPath(new URL(`../../.output/${name}`, import.meta.url));

/** What ships, with the hosts granted from the start. */
export const TEST_BUILD = output('chrome-mv3-test');
/** Exactly what ships: no host permission until the rep grants one. */
export const SHIPPING_BUILD = output('chrome-mv3');

interface Options {
  /** Folder of the built extension; `test.use({ extension: SHIPPING_BUILD })` for what ships. */
  extension: string;
  /** With `SHIPPING_BUILD`: both sites have been granted to it, as by the rep. */
  granted: boolean;
}

interface Fixtures {
  server: PageServer;
  /** The extension in a browser of its own, with a fresh profile. A complaint in its consoles fails the test. */
  twoway: Twoway;
}

export const test = base.extend<Options & Fixtures>({
  extension: [TEST_BUILD, { option: true }],
  granted: [false, { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern.
  server: async ({}, use) => {
    const server = await startPageServer();
    await use(server);
    await server.close();
  },
  twoway: async ({ extension, granted, server }, use) => {
    const browser = findBrowser();
    if (!browser) throw new Error('No Chrome, Chromium or Edge was found: install one, or set TWOWAY_BROWSER.');
    const twoway = await startTwoway({ browser, extension, granted, server, headless: true });
    await use(twoway);
    // What the extension says while its browser is taken away from it is no complaint.
    const errors = [...twoway.errors];
    await twoway.close();
    expect(errors, 'The consoles of the extension are silent').toEqual([]);
  },
});

export { expect };
