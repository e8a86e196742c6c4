import { domOf } from '../support/dom-of';
import { MARISOL } from '../support/example-people';
import { openExtensionsPage } from '../support/extensions-page';
import { ourButtons } from '../support/our-buttons';
import { pressPageButton } from '../support/press-page-button';
import { registeredScripts } from '../support/registered-scripts';
import { expect, SHIPPING_BUILD, test } from './fixtures';

test.use({ extension: SHIPPING_BUILD, granted: true });

test('switched off in the options, a site is left at once and not read again', async ({ twoway }) => {
  await expect.poll(() => registeredScripts(twoway)).toEqual(['gmail', 'linkedin', 'outlook']);
  const page = await twoway.openPage(MARISOL.url);
  await expect.poll(() => ourButtons(page)).toEqual(['Save as lead']);
  const options = await twoway.openTab('options.html');
  await options.getByRole('switch', { name: 'LinkedIn' }).click();
  await expect(options.getByRole('switch', { name: 'LinkedIn' })).not.toBeChecked();
  await expect(options.getByRole('switch', { name: 'Gmail' })).toBeChecked();
  await expect.poll(() => ourButtons(page)).toEqual([]);
  await expect.poll(() => registeredScripts(twoway)).toEqual(['gmail', 'outlook']);
  const left = await domOf(page);
  await page.reload();
  expect(await domOf(page), 'What was left is the page as it is without us').toBe(left);
});

test('when the extension is turned off, nothing is left behind in the page', async ({ twoway }) => {
  const page = await twoway.openPage(MARISOL.url);
  await expect.poll(() => ourButtons(page)).toEqual(['Save as lead']);
  const extensions = await openExtensionsPage(twoway);
  await extensions.turn(false);
  await expect.poll(() => ourButtons(page)).toEqual([]);
  const left = await domOf(page);
  await page.reload();
  expect(await domOf(page)).toBe(left);
});

test('after a reload of the extension one button stands in the page, and it works', async ({ twoway }) => {
  const page = await twoway.openPage(MARISOL.url);
  await expect.poll(() => ourButtons(page)).toEqual(['Save as lead']);
  const old = await page.evaluateHandle(() => document.documentElement.lastElementChild);
  const count = await page.evaluate(() => document.documentElement.childElementCount);
  await twoway.reloadExtension();
  await expect.poll(() => old.evaluate((element) => element?.isConnected)).toBe(false);
  await expect.poll(() => ourButtons(page)).toEqual(['Save as lead']);
  expect(await page.evaluate(() => document.documentElement.childElementCount)).toBe(count);
  await pressPageButton(page, 'Save as lead');
  await expect.poll(() => ourButtons(page)).toEqual(['Lead · one-way']);
});
