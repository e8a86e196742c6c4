import type { Page } from 'playwright-core';
import { exampleHtml } from '../support/example-html';
import { MARISOL } from '../support/example-people';
import { MARISOL_MAIL, THREADS } from '../support/example-threads';
import { HOSTILE_NAMES, saying } from '../support/hostile-names';
import { button, region, row } from '../support/page-parts';
import { pressPageButton } from '../support/press-page-button';
import { watchInjection } from '../support/watch-injection';
import { expect, test } from './fixtures';

const MEMBER_ID = 'ACoAACnlrzdldCOM4BxJDpi5caDY1MSDvCcN5k4';
const NOTHING = { dialogs: 0, elements: 0, hits: [] };

const profileOf = (index: number) => MARISOL.url.replace(MARISOL.slug, `somebody-${index}`);

test('hostile names are text in page, panel, popup and list', async ({ twoway, server }) => {
  const injection = watchInjection();
  for (const [index, { said }] of HOSTILE_NAMES.entries()) server.put(profileOf(index), profileSaying(said, index));
  const page = await twoway.openPage(profileOf(0));
  const panel = await twoway.openSidePanel(page);
  for (const open of [page, panel]) injection.watch(open);
  for (const [index, { what, shown }] of HOSTILE_NAMES.entries()) {
    if (index > 0) await page.goto(profileOf(index));
    await expect(region(panel, 'Contact').getByRole('heading'), what).toHaveText(shown);
    await pressPageButton(page, 'Save as lead');
    await expect(region(panel, 'Relationship'), what).toBeVisible();
    await expect(region(panel, 'Contact').getByRole('heading'), what).toHaveText(shown);
    expect(await overflow(panel), `${what} leaves the panel's width`).toBe(0);
  }
  const popup = await twoway.openPopup();
  injection.watch(popup);
  await expect(popup.getByRole('main')).toContainText(HOSTILE_NAMES.at(-1)?.shown ?? '');
  await panel.getByRole('tab', { name: 'Pipeline' }).click();
  const names = region(panel, 'Pipeline').getByRole('listitem');
  for (const { shown } of HOSTILE_NAMES) await expect(names.filter({ hasText: shown })).toHaveCount(1);
  expect(await overflow(panel)).toBe(0);
  expect(await injection.found()).toEqual(NOTHING);
  const { contacts } = await twoway.database();
  expect(contacts?.map(({ name }) => name).sort()).toEqual(HOSTILE_NAMES.map(({ shown }) => shown).sort());
});

test('hostile senders and subjects are text in the panel and in the timeline', async ({ twoway, server }) => {
  const injection = watchInjection();
  const { markup } = saying(HOSTILE_NAMES[0]?.said ?? '');
  const mailbox = exampleHtml(
    'https://mail.google.com/mail/u/0/#inbox',
    ['name="Marisol Achterberg"', `name="${markup}"`],
    ['Six rooms, one coil at a time', `Six rooms ${markup}`],
    ['Good timing: two', `${markup} two`],
  );
  server.put(THREADS.answered, mailbox);
  const page = await twoway.openPage(THREADS.answered);
  const panel = await twoway.openSidePanel(page);
  for (const open of [page, panel]) injection.watch(open);
  const thread = region(panel, 'Thread');
  await expect(thread.getByRole('heading')).toHaveText(`Six rooms ${HOSTILE_NAMES[0]?.said}`);
  await button(thread, 'Save as lead').click();
  await button(row(thread, MARISOL_MAIL), 'Log interaction').click();
  await expect(region(panel, 'Timeline')).toContainText(`${HOSTILE_NAMES[0]?.said} two of our rooms`);
  expect(await overflow(panel)).toBe(0);
  expect(await injection.found()).toEqual(NOTHING);
});

/** Marisol's page, with another name, slug and member id. */
function profileSaying(name: string, index: number): string {
  const { markup, script } = saying(name);
  return exampleHtml(
    MARISOL.url,
    [MARISOL.name, markup],
    [MARISOL.slug, `somebody-${index}`],
    [MEMBER_ID, MEMBER_ID.replace('ACoAACnl', `ACoAACn${String.fromCharCode(97 + index)}`)],
    ['</body>', `<script>${script}</script></body>`],
  );
}

/** CSS pixels by which a page is wider than what shows it. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
