import type { Page } from 'playwright-core';

/** Puts other words into a message on the page. Throws when the page does not have the old ones. */
export async function sayInPage(page: Page, old: string, words: string): Promise<void> {
  const changed = await page.evaluate(
    ([from, to]) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let count = 0;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (!node.nodeValue?.includes(from)) continue;
        node.nodeValue = node.nodeValue.replace(from, to);
        count += 1;
      }
      return count;
    },
    [old, words] as const,
  );
  if (changed === 0) throw new Error(`The page does not say “${old}”.`);
}
