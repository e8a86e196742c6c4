import { openAnsweredThread } from '../support/log-answered-thread';
import { lookAt } from '../support/look-at';
import { button, region } from '../support/page-parts';
import { takePicture } from '../support/take-picture';
import { expect, test } from './fixtures';

const WIDE = 1280;
const VERY_WIDE = 3840;

test('a contact has a page: by keyboard from the follow-ups and back, with all there is, in two windows', async ({
  twoway,
}) => {
  const { panel } = await openAnsweredThread(twoway, { log: true });
  await button(panel, 'Promote to prospect').click();
  const page = await twoway.openTab('pipeline.html#follow-ups');
  await page.getByRole('button', { name: /^Without a follow-up/ }).click();
  await button(page, 'Marisol Achterberg').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#contact\/.+/);
  await expect(page).toHaveTitle(/Marisol Achterberg/);
  await expect(button(page, 'Back')).toBeFocused();
  await expect(region(page, 'Contact')).toContainText('Marisol Achterberg');
  await expect(region(page, 'Timeline')).toContainText('Good timing');
  await expect(region(page, 'History')).toContainText('Lead → Prospect');
  expect(await lookAt(page, 'contact-page', WIDE)).toEqual([]);
  await takePicture(page, 'contact-page-4k', VERY_WIDE);
  await page.setViewportSize({ width: WIDE, height: 900 });

  const labels = region(page, 'Tags and owner');
  await labels.getByLabel('Tags', { exact: true }).fill('cold rooms');
  await labels.getByLabel('Tags', { exact: true }).press('Enter');
  await expect(region(page, 'Notices')).toContainText('Tags saved');
  await labels.getByLabel('Owner').fill('Noor');
  await labels.getByLabel('Owner').press('Enter');
  await expect(region(page, 'Notices')).toContainText('belongs to Noor');
  const other = await twoway.openTab(`pipeline.html${new URL(page.url()).hash}`);
  await expect(region(other, 'Tags and owner').getByLabel('Owner')).toHaveValue('Noor');
  await expect(region(other, 'Tags and owner')).toContainText('cold rooms');
  await button(region(page, 'Notices'), 'Undo').click();
  await expect(region(other, 'Tags and owner').getByLabel('Owner')).toHaveValue('');
  await other.close();

  await button(page, 'Back').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#follow-ups$/);
  await page.goForward();
  await button(page, 'Remove contact').click();
  await expect(page.getByText('Marisol Achterberg was removed.')).toBeVisible();
  expect(await lookAt(page, 'contact-removed', WIDE)).toEqual([]);
  await button(page, 'Bring back').click();
  await expect(region(page, 'Contact')).toContainText('Marisol Achterberg');

  const nobody = await twoway.openTab('pipeline.html#contact/nobody');
  await expect(nobody.getByText('There is no such contact.')).toBeVisible();
  await button(nobody, 'Go back').click();
  await expect(nobody).not.toHaveURL(/nobody/);
});
