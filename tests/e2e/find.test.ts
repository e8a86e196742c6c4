import { fillDay } from '../support/fill-day';
import { button, region } from '../support/page-parts';
import { takePicture } from '../support/take-picture';
import { expect, test } from './fixtures';

const WIDE = 1280;

test('a search is written with what may come next, shown as chips, kept in the address, and undone', async ({
  twoway,
}) => {
  await fillDay(twoway);
  const page = await twoway.openTab('pipeline.html#board');
  const found = page.getByRole('search', { name: 'Contacts' });
  const line = found.getByRole('combobox', { name: 'Search contacts' });
  const count = found.getByRole('status');
  await expect(count).toHaveText(/\d+ contacts/);

  await page.keyboard.press('/');
  await expect(line).toBeFocused();
  await page.keyboard.type('sta');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.type('l');
  await expect(found.getByRole('option', { name: /^lead/ })).toBeVisible();
  await takePicture(page, 'find-completion', WIDE);
  await page.keyboard.type('ead oska');
  await expect(found.getByRole('listitem')).toHaveText(['Stage: Lead']);
  await expect(count).toHaveText('1 contact');
  await expect(page).toHaveURL(/#board\/stage%3Alead%20oska$/);
  await expect(page).toHaveTitle('Board – Twoway');

  // The search goes along to another view and back.
  await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Templates' }).click();
  await expect(page).toHaveTitle('Templates – Twoway');
  await page.goBack();
  await expect(found.getByRole('listitem')).toHaveText(['Stage: Lead']);
  await expect(line).toHaveValue('oska');

  await line.press('Escape');
  await expect(found.getByRole('listitem')).toHaveCount(0);
  await button(region(page, 'Notices'), 'Undo').click();
  await expect(found.getByRole('listitem')).toHaveText(['Stage: Lead']);

  await line.press('Home');
  await line.press('Backspace');
  await expect(found.getByRole('listitem')).toHaveCount(0);
  await expect(page).toHaveURL(/#board\/oska$/);
});

test('a word that nobody has is put right, and what is not understood is said', async ({ twoway }) => {
  await fillDay(twoway);
  const page = await twoway.openTab('pipeline.html#board/Oskra');
  const found = page.getByRole('search', { name: 'Contacts' });
  await expect(found.getByRole('status')).toHaveText(/1 contact\s*Nobody with “oskra”: shown is “oskar”\./);
  const line = found.getByRole('combobox', { name: 'Search contacts' });
  await line.fill('stgae:lead score:high');
  await expect(found.getByRole('alert')).toContainText('“stgae:” is no filter.');
  await expect(found.getByRole('alert')).toContainText('“high” is no number.');
  await expect(found.getByRole('status')).toHaveText('0 contacts');
  await takePicture(page, 'find-problems', WIDE);
  await found.getByRole('alert').getByRole('button', { name: 'Search for stage:lead' }).click();
  await expect(found.getByRole('listitem')).toHaveText(['Stage: Lead', /^“high” is no number/]);
  await found.getByRole('combobox', { name: 'Add filter' }).selectOption('Next touch');
  await expect(line).toHaveValue(/next:$/);
  await expect(line).toBeFocused();
});

test('a search is kept as a segment with a live count beside the views, by keyboard', async ({ twoway }) => {
  await fillDay(twoway);
  const page = await twoway.openTab('pipeline.html#board/next:overdue');
  await button(page, 'Save search').press('Enter');
  await page.keyboard.type('Late <i>ones</i>');
  await page.keyboard.press('Enter');
  const pins = page.getByRole('navigation', { name: 'Segments' });
  await expect(pins.getByRole('link')).toHaveText(/^Late <i>ones<\/i>\s*2$/);
  await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Templates' }).click();
  await pins.getByRole('link').click();
  await expect(page.getByRole('search').getByRole('listitem')).toHaveText(['Next touch: overdue']);
  await button(page, 'Segments').click();
  await takePicture(page, 'find-segments', WIDE);
  await takePicture(page, 'find-segments-narrow', 360);
  await button(page, 'Remove Late <i>ones</i>').click();
  await expect(pins).toHaveCount(0);
  await button(region(page, 'Notices'), 'Undo').click();
  await expect(pins.getByRole('link')).toHaveText(/2$/);
});
