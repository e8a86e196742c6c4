import type { Page } from 'playwright-core';

/** The whole document as markup; an element that we put there shows, though not what is in its closed shadow root. */
export function domOf(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.outerHTML);
}
