import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { takePicture } from './take-picture';

/** What hinders somebody: the rule, how badly, and where. */
export interface Hindrance {
  scheme: 'light' | 'dark';
  rule: string;
  impact: string;
  where: string[];
}

/** Takes pictures of a surface, light and dark, and asks axe in both what hinders whom. */
export async function lookAt(page: Page, name: string, width?: number): Promise<Hindrance[]> {
  await page.evaluate(() => scrollTo(0, 0));
  await takePicture(page, name, width);
  const found: Hindrance[] = [];
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    // Not legacy, axe opens a tab for itself, and the panel follows it.
    const axe = new AxeBuilder({ page }).setLegacyMode();
    // Of all its rules only this one looks at colours.
    const { violations } = await (scheme === 'light' ? axe : axe.withRules('color-contrast')).analyze();
    for (const { id, impact, nodes } of violations) {
      found.push({ scheme, rule: id, impact: String(impact), where: nodes.map(({ html }) => html) });
    }
  }
  await page.emulateMedia({ colorScheme: null });
  return found;
}
