import type { WxtBrowser } from 'wxt/browser';
import { MARISOL } from '../support/example-people';
import { ourButtons } from '../support/our-buttons';
import { pressPageButton } from '../support/press-page-button';
import { sendToWorker } from '../support/send-to-worker';
import type { Twoway } from '../support/twoway';
import { expect, test } from './fixtures';

declare const chrome: WxtBrowser;

test('two tabs that save the same person at once make one contact', async ({ twoway }) => {
  const pages = [await twoway.openPage(MARISOL.url), await twoway.openPage(MARISOL.url)];
  for (const page of pages) await expect.poll(() => ourButtons(page)).toEqual(['Save as lead']);
  const requests = (await tabsWith(twoway, MARISOL.url)).map((tabId) => ({ tabId, url: MARISOL.url }));
  expect(requests).toHaveLength(2);
  await Promise.all([...requests, ...requests].map((request) => sendToWorker(twoway, 'saveFromTab', request)));
  for (const page of pages) await expect.poll(() => ourButtons(page)).toEqual(['Lead · one-way']);
  const { contacts, events, counters } = await twoway.database();
  expect(contacts).toHaveLength(1);
  expect(events).toHaveLength(1);
  expect(counters).toContainEqual(expect.objectContaining({ value: 1 }));
});

test('pressed in one tab, the button of the other tab follows', async ({ twoway }) => {
  const [first, second] = [await twoway.openPage(MARISOL.url), await twoway.openPage(MARISOL.url)];
  await expect.poll(() => ourButtons(first)).toEqual(['Save as lead']);
  await pressPageButton(second, 'Save as lead');
  await expect.poll(() => ourButtons(first)).toEqual(['Lead · one-way']);
});

function tabsWith({ desk }: Twoway, url: string): Promise<number[]> {
  return desk.evaluate(async (url) => (await chrome.tabs.query({ url })).flatMap(({ id }) => id ?? []), url);
}
