import type { Page } from 'playwright-core';
import { MARISOL, RURIK, TOBIAS } from '../support/example-people';
import { openExtensionsPage } from '../support/extensions-page';
import { ourButtons } from '../support/our-buttons';
import { readLibrary } from '../support/page-library';
import type { PageServer } from '../support/page-server';
import { quietMode } from '../support/quiet-mode';
import { recordFromTheStart, whatThePageKnows } from '../support/record-page';
import { reportedState } from '../support/reported-state';
import { requestsElsewhere } from '../support/requests-elsewhere';
import type { Twoway } from '../support/twoway';
import { expect, test } from './fixtures';

/** An example page of a site on which a thread is open. */
function threadOf(site: string): string {
  const page = readLibrary().find((one) => one.site === site && /[#/](label|inbox|id)\/./.test(one.url));
  if (!page) throw new Error(`No example page of ${site} shows a thread.`);
  return page.url;
}

const [MAIL, OUTLOOK] = [threadOf('gmail'), threadOf('outlook')];

interface Visit {
  url: string;
  /** What the rep and the page do there. */
  act?: (page: Page) => Promise<unknown>;
  /** Resolves when our script has done all that it does there; not asked without the extension. */
  settled: (twoway: Twoway) => Promise<void>;
}

const isRead = (url: string) => (twoway: Twoway) =>
  expect.poll(async () => (await reportedState(twoway, url))?.status, `${url} is read`).toBe('read');

const touch = async (page: Page) => {
  await page.mouse.wheel(0, 2_000);
  await page.locator('body').click({ position: { x: 5, y: 5 } });
  await page.evaluate(() => document.body.append(document.createElement('aside')));
};

const VISITS: Record<string, Visit> = {
  'a profile of the server-driven build': { url: MARISOL.url, act: touch, settled: isRead(MARISOL.url) },
  'a profile of the older build': { url: RURIK.url, act: touch, settled: isRead(RURIK.url) },
  'an open mail in Gmail': { url: MAIL, act: touch, settled: isRead(MAIL) },
  'an open mail in Outlook': { url: OUTLOOK, act: touch, settled: isRead(OUTLOOK) },
  'a move from one profile to the next': {
    url: MARISOL.url,
    act: async (page) => {
      await page.getByRole('link', { name: 'Tobias' }).click();
      await page.getByRole('heading', { name: 'Tobias' }).first().waitFor();
    },
    settled: isRead(TOBIAS.url),
  },
};

/** What the page knows once its pictures are there and nothing is added any more: until then two visits differ by themselves. */
async function whatARestingPageKnows(page: Page) {
  await page.waitForFunction(() => [...document.images].every(({ complete }) => complete));
  let last = await whatThePageKnows(page);
  await expect
    .poll(
      async () => {
        const before = JSON.stringify(last);
        last = await whatThePageKnows(page);
        return JSON.stringify(last) === before;
      },
      { message: 'the page comes to rest', intervals: [250] },
    )
    .toBe(true);
  return last;
}

/** One visit: what the page knows at its end, what its console said, and what was asked of the network. */
async function visit(twoway: Twoway, server: PageServer, { url, act, settled }: Visit, isWithUs: boolean) {
  const page = await twoway.context.newPage();
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  await recordFromTheStart(page);
  const before = server.requests.length;
  server.choose(url);
  await page.goto(url);
  await act?.(page);
  if (isWithUs) await settled(twoway);
  const knows = await whatARestingPageKnows(page);
  const asked = requestsElsewhere(server.requests.slice(before), []);
  await page.close();
  return { ...knows, said, asked: asked.sort() };
}

/** The same visit with the extension and without. A first one is for what the browser fetches once, such as icons. */
async function bothVisits(twoway: Twoway, server: PageServer, place: Visit) {
  await visit(twoway, server, place, true);
  const withUs = await visit(twoway, server, place, true);
  const extensions = await openExtensionsPage(twoway);
  await extensions.turn(false);
  return { withUs, without: await visit(twoway, server, place, false) };
}

for (const [name, place] of Object.entries(VISITS)) {
  test(`in quiet mode the page notices nothing: ${name}`, async ({ twoway, server }) => {
    await quietMode(twoway);
    const { withUs, without } = await bothVisits(twoway, server, place);
    expect(withUs.heard.length, 'the recorder hears').toBeGreaterThan(0);
    expect(withUs).toEqual(without);
  });
}

test('with the button on, one element with a closed shadow root stands in the page, and nothing else', async ({
  twoway,
  server,
}) => {
  const place: Visit = {
    url: MARISOL.url,
    settled: async () => {
      const page = twoway.context.pages().find((one) => one.url() === MARISOL.url);
      if (page) await expect.poll(() => ourButtons(page)).toEqual(['Save as lead']);
    },
  };
  const { withUs, without } = await bothVisits(twoway, server, place);
  expect(withUs.document).toBe(without.document.replace(/<\/html>$/, '<div></div></html>'));
  // Whether the button or what the driver of the browser listens for comes first is left to the moment.
  expect(withUs.heard.toSorted()).toEqual([...without.heard, 'childList HTML +1 -0'].toSorted());
  expect({ ...withUs, document: '', heard: [] }).toEqual({ ...without, document: '', heard: [] });
});
