import type { Page } from 'playwright-core';
import { lookAt } from '../support/look-at';
import { button, region } from '../support/page-parts';
import { takePicture } from '../support/take-picture';
import { expect, test } from './fixtures';

const WIDE = 1280;

/** Chooses in the palette, by keyboard. */
async function choose(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  const line = page.getByRole('dialog', { name: 'Go to, or do' }).getByRole('combobox');
  await expect(line).toBeFocused();
  await line.fill(words);
  await expect(page.getByRole('option').first()).toContainText(new RegExp(words, 'i'));
  await line.press('Enter');
}

test('what was done lately stands in one list, each with its way back, and the palette leads there', async ({
  twoway,
}) => {
  const page = await twoway.openTab('pipeline.html');
  await page.setViewportSize({ width: WIDE, height: 800 });
  await button(page, 'Add an example pipeline').click();
  await expect(region(page, 'Notices')).toContainText('Added an example pipeline');
  const lead = page.getByRole('dialog', { name: 'New lead' });
  await choose(page, 'new lead');
  await lead.getByLabel('Name').fill('Ilse Maes');
  await lead.getByRole('button', { name: 'Save as lead' }).click();
  await expect(lead).toHaveCount(0);
  await choose(page, 'history');
  await expect(page).toHaveURL(/#history$/);
  const main = page.getByRole('main', { name: 'History' });
  const saved = main.getByRole('listitem').filter({ hasText: 'Saved as a lead: Ilse Maes' });
  expect(await lookAt(page, 'history', WIDE)).toEqual([]);
  await button(saved, 'Ilse Maes').click();
  await expect(page).toHaveURL(/#contact\//);
  await page.goBack();
  await button(saved, 'Undo').click();
  await expect(main).toContainText('Undid: Saved as a lead: Ilse Maes');
  const added = main.getByRole('listitem').filter({ hasText: 'Added the example pipeline' });
  await button(added, 'Undo').click();
  await expect(main).toContainText('Undid: Added the example pipeline');
  expect((await twoway.database())['contacts']).toEqual([]);
  expect((await twoway.database())['templates']).toEqual([]);
});

test('the colours are as the rep chose, on every page from its beginning', async ({ twoway }) => {
  const options = await twoway.openTab('options.html');
  const pipeline = await twoway.openTab('pipeline.html');
  const ground = (page: typeof options) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  for (const page of [options, pipeline]) await page.emulateMedia({ colorScheme: 'light' });
  const light = await ground(options);
  await options.getByRole('radio', { name: 'Dark', exact: true }).click();
  await expect.poll(() => ground(options)).not.toBe(light);
  const dark = await ground(options);
  await expect.poll(() => ground(pipeline)).toBe(dark);
  await region(options, 'Colours').scrollIntoViewIfNeeded();
  await takePicture(options, 'options-colours', WIDE);
  const popup = await twoway.openPopup();
  await expect.poll(() => ground(popup)).toBe(dark);
  await options.emulateMedia({ colorScheme: 'dark' });
  await options.getByRole('radio', { name: 'Light', exact: true }).click();
  await expect.poll(() => ground(options)).toBe(light);
});
