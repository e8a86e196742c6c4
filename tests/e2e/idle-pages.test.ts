import type { Page } from 'playwright-core';
import { MARISOL } from '../support/example-people';
import { openExtensionsPage } from '../support/extensions-page';
import { ourWorld } from '../support/our-world';
import { reportedState } from '../support/reported-state';
import { expect, test } from './fixtures';

const FEED = 'https://www.linkedin.com/feed/';
const INBOX_LIST = 'https://mail.google.com/mail/u/0/#settings/general';

/** A page that grows by 2,000 nodes, moves its address within, and is clicked and scrolled. */
async function beBusy(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let batch = 0; batch < 40; batch += 1) {
      for (let index = 0; index < 50; index += 1) document.body.append(document.createElement('p'));
      await new Promise((done) => requestAnimationFrame(done));
    }
  });
  await page.mouse.wheel(0, 5_000);
}

test('on the feed nothing is observed, and growing costs nothing', async ({ twoway, server }) => {
  server.put(FEED, '<!doctype html><html lang="en"><body><main><h1>Feed</h1></main></body></html>');
  const page = await twoway.openPage(FEED);
  const world = await ourWorld(page, twoway);
  expect(await world.observers()).toBe(0);
  expect(await world.timeTaken(() => beBusy(page))).toBe(0);
  expect(await world.observers()).toBe(0);
  expect(await reportedState(twoway, FEED)).toBeUndefined();
});

test('on a part of the mailbox that is no thread nothing is observed', async ({ twoway, server }) => {
  server.put(INBOX_LIST, '<!doctype html><html lang="en"><body><div role="main">Settings</div></body></html>');
  const page = await twoway.openPage(INBOX_LIST);
  const world = await ourWorld(page, twoway);
  expect(await world.observers()).toBe(0);
  expect(await world.timeTaken(() => beBusy(page))).toBe(0);
});

test('on a profile that was read one narrow observer stays, and none once the rep goes on to the feed', async ({
  twoway,
}) => {
  const page = await twoway.openPage(MARISOL.url);
  await expect.poll(async () => (await reportedState(twoway, MARISOL.url))?.status).toBe('read');
  const world = await ourWorld(page, twoway);
  expect(await world.observers()).toBe(1);
  await page.evaluate((feed) => history.pushState(null, '', feed), FEED);
  await expect.poll(() => world.observers()).toBe(0);
  expect(await world.timeTaken(() => beBusy(page))).toBe(0);
});

test('switched off, the site’s script lets go of everything it observed', async ({ twoway }) => {
  const page = await twoway.openPage(MARISOL.url);
  await expect.poll(async () => (await reportedState(twoway, MARISOL.url))?.status).toBe('read');
  const world = await ourWorld(page, twoway);
  expect(await world.observers()).toBe(1);
  const extensions = await openExtensionsPage(twoway);
  await extensions.turn(false);
  await beBusy(page);
  await expect.poll(() => world.observers()).toBe(0);
});
