import type { Page } from 'playwright-core';
import { exampleHtml } from './example-html';
import type { PageServer } from './page-server';

/** An in-page navigation in which the new content comes only when the test says so. */
export interface HeldNavigation {
  /** Lets the content of the new address come. */
  goOn(page: Page): Promise<void>;
}

/** Serves an example profile whose links change the address at once and keep the earlier person mounted until `goOn`. */
export function heldNavigation(server: PageServer, url: string): HeldNavigation {
  const held = 'new Promise((done) => addEventListener("go-on", done, { once: true }))';
  server.put(url, exampleHtml(url, ['new Promise((done) => setTimeout(done, 300))', held]));
  return { goOn: (page) => page.evaluate(() => void dispatchEvent(new Event('go-on'))) };
}
