import type { Page } from 'playwright-core';

/** An element to be made: a page that takes no markup takes nodes. */
export interface MadePart {
  tag?: string;
  is?: Record<string, string>;
  text?: string;
  parts?: readonly MadePart[];
}

/** Adds a part at the end of another one, as the page's own script would. */
export async function addPart(page: Page, into: string, part: MadePart): Promise<void> {
  await page.evaluate(
    ([selector, wanted]) => {
      const made = ({ tag = 'div', is = {}, text = '', parts = [] }: MadePart): Element => {
        const element = document.createElement(tag);
        for (const [name, value] of Object.entries(is)) element.setAttribute(name, value);
        element.append(text, ...parts.map(made));
        return element;
      };
      const place = document.querySelector(selector);
      if (!place) throw new Error(`The page has no ${selector}.`);
      place.append(made(wanted));
    },
    [into, part] as const,
  );
}
