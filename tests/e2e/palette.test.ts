import { fillDay } from '../support/fill-day';
import { lookAt } from '../support/look-at';
import { button, region } from '../support/page-parts';
import { takePicture } from '../support/take-picture';
import { expect, test } from './fixtures';

test('the palette of the page goes anywhere and does anything, by keyboard alone', async ({ twoway }) => {
  await fillDay(twoway);
  const page = await twoway.openTab('pipeline.html#templates');
  await expect(button(page, 'Command palette')).toBeVisible();
  const palette = page.getByRole('dialog', { name: 'Go to, or do' });
  const line = palette.getByRole('combobox');

  await page.keyboard.press('Control+k');
  await expect(line).toBeFocused();
  expect(await lookAt(page, 'palette', 1280)).toEqual([]);
  await takePicture(page, 'palette-narrow', 360);
  await page.keyboard.type('board');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#board$/);
  await expect(palette).toHaveCount(0);

  await page.keyboard.press('Control+k');
  await expect(line).toBeFocused();
  await page.keyboard.type('oskar');
  await expect(palette.getByRole('option').first()).toContainText('Oskar Brandt');
  await takePicture(page, 'palette-found', 1280);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#contact\//);
  await expect(page.getByRole('heading', { name: 'Oskar Brandt' }).first()).toBeVisible();

  await page.keyboard.press('Control+k');
  await expect(line).toBeFocused();
  await page.keyboard.type('new lead');
  await page.keyboard.press('Enter');
  const form = page.getByRole('dialog', { name: 'New lead' });
  await expect(form.getByLabel('Name')).toBeFocused();
  await page.keyboard.type('Wanda Kestrel');
  await page.keyboard.press('Enter');
  await expect(region(page, 'Notices')).toContainText('Wanda Kestrel');
  await expect(form).toHaveCount(0);

  await page.keyboard.press('Control+k');
  await expect(line).toBeFocused();
  await page.keyboard.type('undo');
  await page.keyboard.press('Enter');
  await expect(region(page, 'Notices')).toContainText('Undone:');
  expect((await twoway.database())['contacts']?.map((row) => row['name'])).not.toContain('Wanda Kestrel');

  // The focus returns to where it was.
  await button(page, 'Keyboard help').focus();
  await page.keyboard.press('Control+k');
  await expect(line).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(button(page, 'Keyboard help')).toBeFocused();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard' })).toContainText('Go to or do anything');
});

test('the palette of the panel finds anybody', async ({ twoway }) => {
  await fillDay(twoway);
  const panel = await twoway.openTab('sidepanel.html');
  await expect(button(panel, 'Command palette')).toBeVisible();
  await panel.keyboard.press('Control+k');
  const palette = panel.getByRole('dialog', { name: 'Go to, or do' });
  await expect(palette.getByRole('combobox')).toBeFocused();
  expect(await lookAt(panel, 'palette-panel')).toEqual([]);
  await panel.keyboard.type('una kel');
  await expect(palette.getByRole('option').first()).toContainText('Una Kelly');
  await panel.keyboard.press('Enter');
  await expect(region(panel, 'Contact').getByRole('heading', { name: 'Una Kelly' })).toBeVisible();
  await panel.keyboard.press('Control+k');
  await expect(palette.getByRole('combobox')).toBeFocused();
  await panel.keyboard.type('next:overdue');
  await panel.keyboard.press('Enter');
  await expect(region(panel, 'Pipeline').getByRole('listitem')).toHaveText([
    'Next touch: overdue',
    /Priya Nair|Oskar Brandt/,
    /Priya Nair|Oskar Brandt/,
  ]);
  expect(await lookAt(panel, 'find-panel')).toEqual([]);
});
