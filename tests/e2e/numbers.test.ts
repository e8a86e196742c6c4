import { readFile } from 'node:fs/promises';
import { lookAt } from '../support/look-at';
import { button, region } from '../support/page-parts';

import { takePicture } from '../support/take-picture';
import { expect, test } from './fixtures';

test('an example pipeline is looked at in numbers, down to the very message, and taken away whole', async ({
  twoway,
}) => {
  const page = await twoway.openTab('pipeline.html#numbers');
  await button(page, 'Add an example pipeline').click();
  const strip = region(page, 'Example pipeline');
  await expect(strip).toContainText('25 of an example pipeline');

  const conversion = region(page, 'Leads that became prospects');
  await page.getByRole('combobox', { name: 'Each is given' }).selectOption('14');
  // How many of them are old enough depends on the hour: fewer than 20 are too few to tell.
  await expect(conversion).toContainText(/Became prospects: \d+ of (1\d: too few to tell|2\d: \d+ %)/);
  await expect(conversion).toContainText('within 14 days of being saved');
  await conversion.getByRole('button', { name: 'Table', exact: true }).click();
  await conversion.getByRole('button', { name: /Example, Became prospects/ }).click();
  const behind = conversion.getByRole('region', { name: /Behind the number/ });
  await expect(behind.getByRole('listitem').filter({ hasText: 'Rui Valadares' })).toContainText(
    'Our nurses ask for it',
  );

  const replies = region(page, 'Replies');
  await expect(replies).toContainText(/Answered: \d+ of \d+/);
  await expect(region(page, 'Revenue won')).toContainText(/£7,900|7,900/);

  const file = page.waitForEvent('download');
  await button(page, 'Save Replies as CSV').click();
  const text = await readFile(await (await file).path(), 'utf8');
  expect(text.startsWith('\uFEFFChannel,Written to,Answered,Share,')).toBe(true);
  expect(text).toContain('\r\nMail,');

  await page.setViewportSize({ width: 1280, height: 2_600 });
  expect(await lookAt(page, 'numbers', 1280)).toEqual([]);

  await page.emulateMedia({ media: 'print' });
  await expect(replies.getByText('Last 12 months. All contacts.')).toBeVisible();
  await expect(replies.getByRole('table')).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Views' })).toBeHidden();
  await takePicture(page, 'numbers-print', 800);
  await page.emulateMedia({ media: null });
  await page.setViewportSize({ width: 3840, height: 2160 });
  await takePicture(page, 'numbers-4k', 3840);

  await button(page, 'Remove example').click();
  await button(page, 'Remove all 25').click();
  await expect(button(page, 'Add an example pipeline')).toBeVisible();
  await expect(conversion).toContainText('Nothing to count in this period');
  await button(page, 'Undo').click();
  await expect(strip).toContainText('25 of an example pipeline');
});
