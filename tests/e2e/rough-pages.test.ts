import type { Page } from 'playwright-core';
import { exampleHtml } from '../support/example-html';
import { MARISOL, TOBIAS } from '../support/example-people';
import { largeProfile } from '../support/large-profile';
import { ourButtons } from '../support/our-buttons';
import { region } from '../support/page-parts';
import { pressPageButton } from '../support/press-page-button';
import { saveByShortcut } from '../support/save-without-button';
import { expect, test } from './fixtures';

/** Pages of this kind take their time in the browser itself. */
test.describe.configure({ timeout: 180_000 });

/** An odd number: they end at the address of Tobias, with the content of Marisol. */
const NAVIGATIONS = 51;

/** What reaches the page's own console as an exception. */
function exceptionsIn(page: Page): string[] {
  const exceptions: string[] = [];
  page.on('pageerror', (error) => exceptions.push(error.message));
  return exceptions;
}

/** Puts the body and title of an example page in place of what is there, as a single-page app does. */
const showContentOf = (page: Page, url: string) =>
  page.evaluate((html) => {
    const { body, title } = new DOMParser().parseFromString(html, 'text/html');
    document.title = title;
    document.body.replaceChildren(...body.childNodes);
  }, exampleHtml(url));

test('fifty navigations in a row, the content always one behind: nobody, then the right person', async ({ twoway }) => {
  const page = await twoway.openPage(MARISOL.url);
  const exceptions = exceptionsIn(page);
  const panel = await twoway.openSidePanel(page);
  await expect(region(panel, 'Contact')).toContainText(MARISOL.name);
  const pages = [MARISOL, TOBIAS].map(({ url }) => ({ url, html: exampleHtml(url) }));
  await page.evaluate(
    async ({ people, rounds }) => {
      for (let round = 1; round <= rounds; round += 1) {
        const [shown, next] = round % 2 === 1 ? people : people.toReversed();
        const { body, title } = new DOMParser().parseFromString(shown?.html ?? '', 'text/html');
        document.title = title;
        document.body.replaceChildren(...body.childNodes);
        history.pushState(null, '', next?.url);
        await new Promise(requestAnimationFrame);
      }
    },
    { people: pages, rounds: NAVIGATIONS },
  );
  await expect(panel.getByText(MARISOL.name)).toHaveCount(0);
  await expect.poll(() => ourButtons(page)).toEqual([]);
  await saveByShortcut(twoway);
  await expect(region(panel, 'Notices')).toContainText('nothing was saved');
  expect((await twoway.database())['contacts'] ?? []).toEqual([]);

  await showContentOf(page, TOBIAS.url);
  await expect(region(panel, 'Contact')).toContainText(TOBIAS.name);
  await pressPageButton(page, 'Save as lead');
  await expect(region(panel, 'Relationship')).toContainText('One-way');
  expect((await twoway.database())['contacts']).toMatchObject([{ name: TOBIAS.name, linkedinSlug: TOBIAS.slug }]);
  expect(exceptions).toEqual([]);
});

test('a page of 20 MB is read and saved', async ({ twoway, server }) => {
  server.put(MARISOL.url, largeProfile(20_000_000));
  const page = await twoway.context.newPage();
  const exceptions = exceptionsIn(page);
  await page.goto(MARISOL.url);
  const panel = await twoway.openSidePanel(page);
  await expect(region(panel, 'Contact')).toContainText(MARISOL.name, { timeout: 30_000 });
  await saveByShortcut(twoway);
  await expect(region(panel, 'Relationship')).toContainText('One-way', { timeout: 30_000 });
  expect(exceptions).toEqual([]);
});

test('frames that come and go while a page is read disturb nothing', async ({ twoway, server }) => {
  const frames = `<script>
    const churn = () => {
      document.querySelector('iframe')?.remove();
      const frame = document.createElement('iframe');
      frame.src = ${JSON.stringify(TOBIAS.url)};
      document.querySelector('main')?.prepend(frame);
      requestAnimationFrame(churn);
    };
    churn();
  </script></body>`;
  server.put(MARISOL.url, exampleHtml(MARISOL.url, ['</body>', frames]));
  const page = await twoway.context.newPage();
  const exceptions = exceptionsIn(page);
  await page.goto(MARISOL.url);
  const panel = await twoway.openSidePanel(page);
  await expect(region(panel, 'Contact')).toContainText(MARISOL.name);
  await saveByShortcut(twoway);
  await expect(region(panel, 'Relationship')).toContainText('One-way');
  expect((await twoway.database())['contacts']).toMatchObject([{ name: MARISOL.name, linkedinSlug: MARISOL.slug }]);
  expect(exceptions).toEqual([]);
});
