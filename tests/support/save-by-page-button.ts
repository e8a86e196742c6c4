import type { Page } from 'playwright-core';
import type { ExamplePerson } from './example-people';
import { pressPageButton } from './press-page-button';
import type { Twoway } from './twoway';

/** Opens somebody's profile, presses the page's button, and waits until the genuine side panel shows the lead. */
export async function saveByPageButton(twoway: Twoway, { name, url }: ExamplePerson) {
  const page = await twoway.openPage(url);
  await pressPageButton(page, 'Save as lead');
  const panel = await twoway.sidePanel();
  await panel.getByRole('region', { name: 'Relationship' }).waitFor();
  await panel.getByRole('heading', { name }).waitFor();
  return { page, panel };
}

/** Opens a mail thread beside the open panel and waits until the panel shows it. */
export async function openThread(twoway: Twoway, panel: Page, url: string): Promise<Page> {
  const page = await twoway.openPage(url);
  await panel.getByRole('region', { name: 'Thread' }).waitFor();
  return page;
}
