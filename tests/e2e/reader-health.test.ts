import type { Page } from 'playwright-core';
import { exampleFacts } from '../support/example-facts';
import { exampleHtml } from '../support/example-html';
import { MARISOL, RURIK } from '../support/example-people';
import { region } from '../support/page-parts';
import { expect, test } from './fixtures';

const rowOf = (options: Page, field: string) =>
  region(options, 'How well pages are read').getByRole('row', { name: new RegExp(`^${field} `) });

test('pages that were read stand in the options, each visit once, and the counts survive the worker', async ({
  twoway,
}) => {
  const page = await twoway.openPage(MARISOL.url);
  const options = await twoway.openTab('options.html');
  await expect(rowOf(options, 'Name')).toContainText('topcard heading 1');
  // Speaking again, as a tab does that comes to the front, is no new visit.
  await page.bringToFront();
  await options.bringToFront();
  await page.bringToFront();
  await twoway.killWorker();
  await page.reload();
  await expect(rowOf(options, 'Name')).toContainText('topcard heading 2');
  await twoway.openPage(RURIK.url);
  await expect(region(options, 'How well pages are read').getByText('Profile, older build')).toBeVisible();
});

test('a field that the site took away is missing lately, with the date', async ({ twoway, server }) => {
  const page = await twoway.openPage(MARISOL.url);
  for (let visit = 0; visit < 2; visit += 1) await page.reload();
  server.put(MARISOL.url, exampleHtml(MARISOL.url, ['<p>Utrecht Area, Netherlands</p>\n                <p>·</p>', '']));
  for (let visit = 0; visit < 6; visit += 1) await page.reload();
  const options = await twoway.openTab('options.html');
  await expect(rowOf(options, 'Location')).toContainText(/Missing lately.*since today/);
  await expect(rowOf(options, 'Name')).toContainText('OK');
  await options.getByRole('button', { name: 'Forget these counts' }).click();
  await expect(options.getByRole('table')).toHaveCount(0);
  await options.getByRole('button', { name: 'Undo' }).click();
  await expect(rowOf(options, 'Location')).toContainText('Missing lately');
});

test('on a narrow page the table stacks: no word is broken, nothing is wider than the page', async ({ twoway }) => {
  await twoway.openPage(exampleFacts('linkedin', 'sales-lead-marisol-achterberg').url);
  const options = await twoway.openTab('options.html');
  await expect(rowOf(options, 'Name')).toContainText('Unproven');
  await expect(options.getByRole('rowheader', { name: /^Profile, Sales Navigator/ })).toContainText('Unproven');
  for (const width of [300, 360]) {
    await options.setViewportSize({ width, height: 900 });
    expect(await options.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const name = options.getByRole('rowheader', { name: 'Company number' });
    const lines = await name.evaluate((cell) => {
      const range = document.createRange();
      range.selectNodeContents(cell);
      return new Set([...range.getClientRects()].map(({ top }) => top)).size;
    });
    expect(lines, 'Two words stand on one line').toBe(1);
  }
});
