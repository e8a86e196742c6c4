import type { Page } from 'playwright-core';
import type { WxtBrowser } from 'wxt/browser';
import { domOf } from '../support/dom-of';
import { noteFromMenu, noteFromPopup } from '../support/note-any-page';
import { button, region, row } from '../support/page-parts';
import { pressToolbarButton } from '../support/press-toolbar-button';
import { expect, SHIPPING_BUILD, test } from './fixtures';

declare const chrome: WxtBrowser;

// What ships, with no site switched on: `activeTab` alone has to do.
test.use({ extension: SHIPPING_BUILD });

const SPEAKERS = 'https://loomdays.example/2026/speakers';
const ARTICLE = 'https://journal.looseleaf.example/2026/05/wet-weaving/';
const TEAM = 'https://www.thistlepump.example/team';
const HOSTILE = 'https://hostile.example/?q=%00<script>#x';

const select = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => getSelection()?.selectAllChildren(element));

test('a speaker becomes a lead and the page a note, without a host permission', async ({ twoway }) => {
  const page = await twoway.openPage(SPEAKERS);
  const before = await domOf(page);
  const panel = await noteFromPopup(twoway, page);
  const card = region(panel, 'Web page');
  await expect(card.getByRole('heading', { level: 2 })).toContainText('Speakers — Loom Days 2026');
  const people = region(card, 'People on the page');
  await expect(people.getByRole('heading', { level: 4 })).toHaveText(['Ines Valkenburg', '王小明', 'Ebbe Strandgaard']);
  await expect(row(people, 'Ines Valkenburg')).toContainText('Chief dyer');
  await button(people, 'Save Ines Valkenburg as lead').click();
  await expect(row(people, 'Ines Valkenburg')).toContainText('Lead');

  await expect(card.getByRole('textbox', { name: 'Note' })).toHaveValue(/Forty vats, one red\./);
  await card.getByRole('textbox', { name: 'Note' }).fill('Speaks on colour.');
  await button(card, 'On Ines Valkenburg').click();
  await button(card, 'Add note').click();
  await expect(card.getByText('Noted on Ines Valkenburg.')).toBeVisible();
  await button(card, 'Open Ines Valkenburg').click();
  const notes = region(panel, 'Notes');
  await expect(row(notes, 'Speaks on colour.').getByRole('link')).toHaveAttribute('href', SPEAKERS);
  await expect(row(notes, 'Found on “Speakers — Loom Days 2026”')).toBeVisible();

  const { contacts, notes: kept, interactions } = await twoway.database();
  expect(contacts).toMatchObject([
    {
      name: 'Ines Valkenburg',
      jobTitle: 'Chief dyer',
      companyName: 'Murex Colours',
      source: 'web-page',
      stage: 'lead',
    },
  ]);
  expect(kept).toHaveLength(2);
  expect(interactions).toEqual([]);
  expect(await domOf(page), 'The page is as it was').toBe(before);
  const granted = await twoway.desk.evaluate(() => chrome.permissions.getAll());
  expect(granted.origins).toEqual([]);
});

test('selected text becomes the note, on a company that the page names', async ({ twoway }) => {
  const page = await twoway.openPage(ARTICLE);
  await select(page, 'article p:nth-of-type(4)');
  const panel = await noteFromPopup(twoway, page);
  const card = region(panel, 'Web page');
  await expect(card.getByRole('radio', { name: 'Selected text' })).toBeChecked();
  await expect(card.getByRole('textbox', { name: 'Note' })).toHaveValue(/^What it costs is floor\./);
  await button(card, 'Save company').click();
  await button(card, 'On Loose Leaf Media').click();
  await button(card, 'Add note').click();
  await expect(card.getByText('Noted on Loose Leaf Media.')).toBeVisible();
  const { companies, notes } = await twoway.database();
  expect(companies).toMatchObject([{ name: 'Loose Leaf Media', website: 'https://looseleaf.example/' }]);
  expect(notes).toMatchObject([{ companyId: companies?.[0]?.['id'], sourceUrl: ARTICLE }]);
  await button(card, 'Close').click();
  await expect(card).toHaveCount(0);
});

test('who is known already is said so, and a second page replaces the first', async ({ twoway }) => {
  const panel = await noteFromPopup(twoway, await twoway.openPage(TEAM));
  const people = region(panel, 'People on the page');
  await button(people, 'Save Ottoline Verbruggen as lead').click();
  await expect(button(people, 'Open Ottoline Verbruggen')).toBeVisible();
  const again = await twoway.context.newPage();
  await again.goto(`${TEAM}#again`);
  const popup = await pressToolbarButton(twoway, again);
  await button(popup, 'Note this page').click();
  await expect(panel.getByRole('link', { name: 'Our team' })).toHaveAttribute('href', `${TEAM}#again`);
  await expect(button(people, 'Open Ottoline Verbruggen')).toBeVisible();
  await expect(button(people, 'Save Rosalind Achebe-Lund as lead')).toBeVisible();
});

test('a hostile page is text, runs nothing and stays as it is', async ({ twoway }) => {
  const page = await twoway.openPage(HOSTILE);
  const before = await domOf(page);
  const ran = await page.evaluate(() => Reflect.get(window, '__ran'));
  const panel = await noteFromPopup(twoway, page);
  const people = region(panel, 'People on the page');
  await expect(people.getByRole('heading', { level: 4 })).toHaveText([
    '<img src=x onerror="window.__hit = true"> Mallory',
    'Eve enrobsO Osborne',
  ]);
  await expect(panel.getByRole('textbox', { name: 'Note' })).toHaveValue(/wrote these words/);
  expect(await panel.evaluate(() => '__hit' in window)).toBe(false);
  expect(await page.evaluate(() => Reflect.get(window, '__ran')), 'Nothing of it ran a second time').toBe(ran);
  expect(await domOf(page)).toBe(before);
});

test.describe('what cannot be read is said, and can be noted by hand', () => {
  test('a page of the browser itself', async ({ twoway }) => {
    const page = await twoway.context.newPage();
    await page.goto('chrome://version/');
    const panel = await noteFromPopup(twoway, page);
    await expect(panel.getByText('a page of the browser itself')).toBeVisible();
  });

  test('a page that did not load', async ({ twoway }) => {
    const page = await twoway.context.newPage();
    const url = 'http://localhost:1/';
    await page.goto(url).catch(() => undefined); // refused: the browser's own error page follows
    await expect.poll(() => page.url()).toMatch(/^chrome-error:/);
    const panel = await noteFromPopup(twoway, page, url);
    await expect(panel.getByText('The page did not load')).toBeVisible();
  });

  test('a page into which no press has let us; the selected text is kept', async ({ twoway }) => {
    const page = await twoway.openPage(ARTICLE);
    const panel = await twoway.openSidePanel(page);
    await noteFromMenu(twoway, 'What it costs is floor.');
    await expect(panel.getByText('The browser does not let Twoway read this page.')).toBeVisible();
    const note = panel.getByRole('textbox', { name: 'Note' });
    await expect(note).toHaveValue('What it costs is floor.');
    await button(panel, 'Pick a company…').click();
    await expect(panel.getByText('No company begins with that.')).toBeVisible();
  });

  test('a page with nothing on it: its title can be noted', async ({ twoway, server }) => {
    server.put('https://blank.example/titled', '<title>An empty hall</title><canvas></canvas>');
    const page = await twoway.openPage('https://blank.example/titled');
    const panel = await noteFromPopup(twoway, page);
    await expect(panel.getByRole('textbox', { name: 'Note' })).toHaveValue('An empty hall');
    await expect(region(panel, 'People on the page')).toHaveCount(0);
    await expect(button(panel, 'Type a person of this page…')).toBeVisible();
  });

  test('a PDF', async ({ twoway, server }) => {
    const pdf =
      '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF';
    server.put('https://blank.example/looms.pdf', pdf, { headers: { 'content-type': 'application/pdf' } });
    const page = await twoway.openPage('https://blank.example/looms.pdf');
    const panel = await noteFromPopup(twoway, page);
    await expect(panel.getByText('This is a PDF')).toBeVisible();
    await expect(panel.getByRole('link', { name: 'looms.pdf' })).toBeVisible();
  });
});
