import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

const FOLDER = fileURLToPath(new URL('../../test-results/pictures', import.meta.url));

/** Width of Chrome's side panel as it opens, in CSS pixels. */
const PANEL_WIDTH = 360;

/**
 * Takes `<name>-light.png` and `<name>-dark.png` into test-results/pictures and returns their paths.
 * A tab is made as narrow as the side panel first; pass another width for a page that is wider, or none to leave it.
 */
export async function takePicture(
  page: Page,
  name: string,
  width: number | undefined = PANEL_WIDTH,
): Promise<string[]> {
  const inner = await page.evaluate(() => [innerWidth, innerHeight] as const);
  if (width !== undefined && width !== inner[0]) await page.setViewportSize({ width, height: Math.max(inner[1], 640) });
  const paths: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    const path = join(FOLDER, `${name}-${colorScheme}.png`);
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path });
    paths.push(path);
  }
  await page.emulateMedia({ colorScheme: null });
  return paths;
}
