import { domOf } from '../support/dom-of';
import { MARISOL } from '../support/example-people';
import { openExtensionsPage } from '../support/extensions-page';
import { ourButtons } from '../support/our-buttons';
import { button, region } from '../support/page-parts';
import { expect, test } from './fixtures';

test('quiet mode takes the button out of open pages, leaves the panel, and can be left again', async ({ twoway }) => {
  const page = await twoway.openPage(MARISOL.url);
  await expect.poll(() => ourButtons(page)).toEqual(['Save as lead']);
  const options = await twoway.openTab('options.html');
  await options.getByRole('radio', { name: /^Quiet mode/ }).check();
  await expect.poll(() => ourButtons(page)).toEqual([]);
  await options.getByRole('radio', { name: 'On the page' }).check();
  await expect.poll(() => ourButtons(page)).toEqual(['Save as lead']);
  await options.getByRole('radio', { name: /^Quiet mode/ }).check();
  await expect.poll(() => ourButtons(page)).toEqual([]);

  const panel = await twoway.openSidePanel(page);
  await button(region(panel, 'Contact'), 'Save as lead').click();
  await expect(region(panel, 'Relationship')).toBeVisible();
  expect(await ourButtons(page)).toEqual([]);
  const withUs = await domOf(page);
  const extensions = await openExtensionsPage(twoway);
  await extensions.turn(false);
  await page.reload();
  expect(withUs).toBe(await domOf(page));
});
