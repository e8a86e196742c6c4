import type { Page } from 'playwright-core';
import { pageButtonNames } from './press-page-button';

/** What Twoway's button says in a page, or nothing where it has none. Two entries: two buttons, and a bug. */
export async function ourButtons(page: Page): Promise<string[]> {
  const names = await pageButtonNames(page);
  return names.filter((name) => /^Save as lead$|· (one|two)-way$|^Not saved|^Choose the person/.test(name));
}
