import type { Page } from 'playwright-core';
import { readBuilt } from '../support/built-extension';
import { exampleHtml } from '../support/example-html';
import { MARISOL } from '../support/example-people';
import { openExtensionsPage } from '../support/extensions-page';
import { ourButtons } from '../support/our-buttons';
import { quietMode } from '../support/quiet-mode';
import { reportedState } from '../support/reported-state';
import { expect, test } from './fixtures';

/** The three ways in which LinkedIn is known to look for extensions, all of them tried from a page of its own. */
interface PageChrome {
  chrome?: { runtime?: { sendMessage?: (id: string, message: unknown, answer: (value: unknown) => void) => void } };
}

/** Asks the extension by its id, as a page may where the extension lets pages connect. */
function askById(page: Page, id: string): Promise<string> {
  return page.evaluate(async (id) => {
    const { runtime } = (window as unknown as PageChrome).chrome ?? {};
    if (!runtime?.sendMessage) return `chrome.runtime is ${typeof runtime}`;
    return new Promise<string>((resolve) =>
      runtime.sendMessage?.(id, 'ping', (value) => resolve(JSON.stringify(value))),
    );
  }, id);
}

/** Asks for a file of the extension in all ways in which a page can load one. */
function askForFile(page: Page, url: string): Promise<string[]> {
  return page.evaluate(async (url) => {
    const load = (element: HTMLElement, key: string) =>
      new Promise<string>((resolve) => {
        element.addEventListener('load', () => resolve('loaded'));
        element.addEventListener('error', () => resolve('refused'));
        element.setAttribute(key, url);
        document.head.append(element);
      });
    const fetched = fetch(url).then(
      () => 'loaded',
      () => 'refused',
    );
    const sheet = Object.assign(document.createElement('link'), { rel: 'stylesheet' });
    return Promise.all([
      fetched,
      load(document.createElement('img'), 'src'),
      load(document.createElement('script'), 'src'),
      load(sheet, 'href'),
    ]);
  }, url);
}

const FREE_OF_POLICY = { headers: { 'content-security-policy': '' } };

test('a message to the id of the extension finds nobody, as without it', async ({ twoway }) => {
  const page = await twoway.openPage(MARISOL.url);
  await expect.poll(() => ourButtons(page)).toEqual(['Save as lead']);
  const withUs = await askById(page, twoway.extensionId);
  const extensions = await openExtensionsPage(twoway);
  await extensions.turn(false);
  expect(withUs).toBe(await askById(page, twoway.extensionId));
  expect(withUs).toBe('chrome.runtime is undefined');
});

test('no packaged file can be loaded by a page, not even where no policy of its own forbids it', async ({
  twoway,
  server,
}) => {
  server.put(MARISOL.url, exampleHtml(MARISOL.url), FREE_OF_POLICY);
  const page = await twoway.openPage(MARISOL.url);
  await expect.poll(() => ourButtons(page)).toEqual(['Save as lead']);
  const files = [...readBuilt('chrome-mv3-test').files.keys()];
  expect(files.length).toBeGreaterThan(15);
  for (const file of [...files, 'no-such-file.js']) {
    const answers = await askForFile(page, `chrome-extension://${twoway.extensionId}/${file}`);
    expect(answers, file).toEqual(['refused', 'refused', 'refused', 'refused']);
  }
  // The browser names our address in its complaint about each of the page's own vain requests.
  const vain = twoway.errors.splice(0);
  expect(vain.filter((error) => !error.endsWith('Failed to load resource: net::ERR_FAILED'))).toEqual([]);
});

test('watching the document shows nothing in quiet mode, while the panel reads it', async ({ twoway }) => {
  await quietMode(twoway);
  const page = await twoway.context.newPage();
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.defineProperty(window, 'seen', { value: seen });
    addEventListener('load', () =>
      new MutationObserver((records) => seen.push(...records.map(({ type }) => type))).observe(document, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      }),
    );
  });
  await page.goto(MARISOL.url);
  await expect.poll(async () => (await reportedState(twoway, MARISOL.url))?.status).toBe('read');
  const panel = await twoway.openSidePanel(page);
  await expect(panel.getByRole('heading', { name: MARISOL.name })).toBeVisible();
  await panel.getByRole('button', { name: 'Save as lead' }).click();
  await expect(panel.getByRole('region', { name: 'Relationship' })).toBeVisible();
  expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([]);
});
