import { domOf } from '../support/dom-of';
import { MARISOL } from '../support/example-people';
import { ourButtons } from '../support/our-buttons';
import { saveByContextMenu } from '../support/save-without-button';
import { expect, SHIPPING_BUILD, test } from './fixtures';

test.use({ extension: SHIPPING_BUILD });

test('a site that is off is not read, and the context menu leads to its switch', async ({ twoway }) => {
  const page = await twoway.openPage(MARISOL.url);
  const untouched = await domOf(page);
  const opened = twoway.context.waitForEvent('page');
  await saveByContextMenu(twoway);
  await expect((await opened).getByRole('switch', { name: 'LinkedIn' })).not.toBeChecked();
  expect(await ourButtons(page)).toEqual([]);
  expect(await domOf(page)).toBe(untouched);
  const panel = await twoway.openTab('sidepanel.html');
  await expect(panel.getByText('No site is switched on yet')).toBeVisible();
  expect((await twoway.database())['contacts'] ?? []).toEqual([]);
});
