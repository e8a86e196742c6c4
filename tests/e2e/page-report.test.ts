import { readFile } from 'node:fs/promises';
import { MARISOL } from '../support/example-people';
import { button } from '../support/page-parts';
import { requestsElsewhere } from '../support/requests-elsewhere';
import { wordsOf } from '../support/words-of';
import { expect, test } from './fixtures';

test('a report of the page is shown in the panel: its structure, its sources, and nobody in it', async ({
  twoway,
  server,
}) => {
  const page = await twoway.openPage(MARISOL.url);
  const panel = await twoway.openSidePanel(page);
  await button(panel, 'Report this page').click();
  await button(panel, 'Prepare the report').click();
  const text = await panel.getByRole('textbox', { name: 'What the file will hold' }).inputValue();
  expect(text).toContain('linkedin-profile/sdui name: topcard heading');
  expect(text).toMatch(/componentkey="com\.linkedin\.sdui\.profile\.card\.ref[Xx0]+Topcard"/);
  for (const word of [...wordsOf(MARISOL.name), 'quillfjord', 'utrecht', 'procurement']) {
    expect(text.toLowerCase()).not.toContain(word);
  }
  expect(requestsElsewhere(server.requests, ['www.linkedin.com', 'media.licdn.com'])).toEqual([]);
});

test('the report of an open page is saved from the options, just as it was shown', async ({ twoway }) => {
  await twoway.openPage(MARISOL.url);
  const options = await twoway.openTab('options.html');
  await button(options, 'www.linkedin.com/in/marisol-achterberg/').click();
  await button(options, 'Prepare the report').click();
  const shown = await options.getByRole('textbox', { name: 'What the file will hold' }).inputValue();
  const download = options.waitForEvent('download');
  await options.getByRole('link', { name: 'Save the report…' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('twoway-page-report.txt');
  expect(await readFile(await file.path(), 'utf8')).toBe(shown);
});

test('a tab that went on to another page gives no report of the one before', async ({ twoway }) => {
  const page = await twoway.openPage(MARISOL.url);
  const options = await twoway.openTab('options.html');
  await button(options, 'www.linkedin.com/in/marisol-achterberg/').click();
  await page.goto('https://www.linkedin.com/in/tobias-oyelaran-winge/');
  await button(options, 'Prepare the report').click();
  await expect(options.getByRole('alert')).toContainText('The tab shows another page now');
});
