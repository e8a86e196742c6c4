import type { Page } from 'playwright-core';

/** What would have become of page text that is run or turned into elements. */
export interface Injected {
  dialogs: number;
  elements: number;
  hits: unknown[];
}

/**
 * Watches pages for what hostile names try: a dialog, an element (`img[src=x]`, `b#hostile`), or `window.__hit`.
 * Call the answer for what has come of it by then.
 */
export function watchInjection(): { watch(page: Page): void; found(): Promise<Injected> } {
  const watched = new Set<Page>();
  let dialogs = 0;
  return {
    watch: (page) => {
      watched.add(page);
      page.on('dialog', (dialog) => {
        dialogs += 1;
        void dialog.dismiss();
      });
    },
    found: async () => {
      const open = [...watched].filter((page) => !page.isClosed());
      const counts = await Promise.all(open.map((page) => page.locator('img[src="x"], b#hostile').count()));
      const hits = await Promise.all(open.map((page) => page.evaluate(() => Reflect.get(window, '__hit'))));
      return { dialogs, elements: counts.reduce((sum, count) => sum + count, 0), hits: hits.filter(Boolean) };
    },
  };
}
