import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { button, region } from '../support/page-parts';
import { seedPipeline } from '../support/seed-pipeline';
import { takePicture } from '../support/take-picture';
import { expect, test } from './fixtures';

const PEOPLE = 300;

const grid = (page: Page) => page.getByRole('grid', { name: 'Contacts' });
const selected = (page: Page) => region(page, 'Selected');
const notices = (page: Page) => region(page, 'Notices');

/** The row at this place among those on show, its contact there. */
const rowAt = (page: Page, place: number) =>
  grid(page).locator(`[role=row][aria-rowindex="${place + 1}"]:not([aria-busy])`);

/** All can be found, so that all can be selected. */
const everybodyIsReady = (page: Page) =>
  expect(button(selected(page), `Select all ${PEOPLE} that match`)).toBeEnabled();

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

test.beforeEach(async ({ twoway }) => {
  await seedPipeline(twoway, PEOPLE);
});

test('many are selected by keyboard, and stay so when the table is sorted', async ({ twoway }) => {
  const page = await twoway.openTab('pipeline.html#table');
  await page.setViewportSize({ width: 1_280, height: 800 });
  await expect(grid(page)).toHaveAttribute('aria-rowcount', String(PEOPLE + 1));
  await expect(rowAt(page, 1)).toBeVisible();
  await expectAccessible(page);

  await everybodyIsReady(page);
  await grid(page).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(selected(page)).toContainText('2 selected');
  await page.keyboard.press('Control+a');
  await expect(selected(page)).toContainText(`${PEOPLE} selected`);
  await grid(page).getByRole('button', { name: 'Company' }).click();
  await expect(grid(page).getByRole('columnheader', { name: /^Company/ })).toHaveAttribute('aria-sort', 'ascending');
  await expect(selected(page)).toContainText(`${PEOPLE} selected`);
});

test('many are changed at once, and one Undo takes all of it back', async ({ twoway }) => {
  const page = await twoway.openTab('pipeline.html#table');
  await page.setViewportSize({ width: 1_280, height: 800 });
  await everybodyIsReady(page);
  await grid(page).focus();
  await page.keyboard.press('Control+a');
  await expect(selected(page)).toContainText(`${PEOPLE} selected`);
  await button(selected(page), 'Owner…').click();
  await page.getByRole('combobox', { name: 'Owner' }).fill('Mara Lind');
  await takePicture(page, 'table-selected', 1_280);
  await expectAccessible(page);
  await button(page, 'Set owner').click();
  await expect(notices(page)).toContainText(`${PEOPLE} contacts belong to Mara Lind now`);
  await expect(rowAt(page, 1)).toContainText('Mara Lind');
  await takePicture(page, 'table-changed', 1_280);
  await button(notices(page), 'Undo').click();
  await expect(notices(page)).toContainText(`Undone for ${PEOPLE} contacts`);
  await expect(rowAt(page, 1)).not.toContainText('Mara Lind');
});

test('all who match are deleted after one question, and come back by one Undo', async ({ twoway }) => {
  const page = await twoway.openTab('pipeline.html#table');
  await expect(rowAt(page, 1)).toBeVisible();
  await button(selected(page), `Select all ${PEOPLE} that match`).click();
  await button(selected(page), 'Delete…').click();
  await button(page, `Delete ${PEOPLE} contacts`).click();
  await expect(page.getByText('Nobody found')).toBeVisible();
  await button(notices(page), 'Undo').click();
  await expect(grid(page)).toHaveAttribute('aria-rowcount', String(PEOPLE + 1));
});

test('a cell is typed into where it stands, with what is wrong said in words, and Undo', async ({ twoway }) => {
  const page = await twoway.openTab('pipeline.html#table');
  await page.setViewportSize({ width: 1_280, height: 800 });
  await grid(page).getByRole('button', { name: 'Name' }).click();
  await expect(rowAt(page, 1)).toBeVisible();
  await grid(page).focus();
  await page.keyboard.press('F2');
  await page.keyboard.type('Aaa Brandt');
  await page.keyboard.press('Tab');
  await expect(notices(page)).toContainText('saved');
  await expect(rowAt(page, 1)).toContainText('Aaa Brandt');
  const title = page.getByRole('textbox', { name: 'Job title of Aaa Brandt' });
  await expect(title).toBeFocused();
  await title.fill('Head of looms');
  await page.keyboard.press('Escape');
  await expect(rowAt(page, 1)).not.toContainText('Head of looms');
  await button(notices(page), 'Undo').click();
  await expect(rowAt(page, 1)).not.toContainText('Aaa Brandt');

  await grid(page).focus();
  await page.keyboard.press('End');
  await page.keyboard.press('F2');
  await page.keyboard.type('no address');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('is not a mail address');
  await takePicture(page, 'table-wrong', 1_280);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+End');
  await expect(rowAt(page, PEOPLE)).toBeVisible();
});

test('columns are chosen and kept, and what is selected is saved as a file', async ({ twoway }) => {
  const page = await twoway.openTab('pipeline.html#table');
  await page.setViewportSize({ width: 1_280, height: 800 });
  await button(page, 'Columns').click();
  await page.getByRole('checkbox', { name: 'Owner' }).uncheck();
  await page.getByRole('checkbox', { name: 'Way' }).check();
  await button(page, 'Move Stage forward').click();
  await takePicture(page, 'table-columns', 1_280);
  await page.keyboard.press('Escape');
  await page.reload();
  const heads = grid(page).getByRole('columnheader');
  await expect(heads.filter({ hasText: 'Way' })).toBeVisible();
  await expect(heads.filter({ hasText: 'Owner' })).toHaveCount(0);

  await rowAt(page, 1).getByRole('checkbox').click({ force: true });
  const saving = page.waitForEvent('download');
  await button(selected(page), 'Export').click();
  await button(page.getByRole('dialog'), 'Save file').click();
  const file = await (await saving).createReadStream();
  const text = Buffer.concat(await file.toArray()).toString('utf8');
  expect(text).toMatch(/^\ufeffName,Job title,Stage,Company/);
  expect(text.trimEnd().split('\r\n')).toHaveLength(2);
  await page.setViewportSize({ width: 3_840, height: 2_160 });
  await takePicture(page, 'table-4k', 3_840);
});
