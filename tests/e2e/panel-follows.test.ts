import type { Page } from 'playwright-core';
import { type ExamplePerson, MARISOL, RURIK, TOBIAS } from '../support/example-people';
import { region } from '../support/page-parts';
import { medianOf } from '../support/write-bench';
import { expect, test } from './fixtures';

/** The promise is 200 ms; a machine that runs other journeys at the same time gets this much more. */
const AT_MOST_MS = 1_000;

test('the panel follows a page as soon as it can be read', async ({ twoway }) => {
  const page = await twoway.openPage(MARISOL.url);
  const panel = await twoway.openSidePanel(page);
  await expect(region(panel, 'Contact')).toContainText(MARISOL.name);
  const delays: number[] = [];
  for (const person of [TOBIAS, MARISOL, TOBIAS, MARISOL, TOBIAS]) {
    await noteWhenShown(page, person.name);
    await noteWhenShown(panel, person.name);
    if (person === TOBIAS && delays.length === 0) await page.getByRole('link', { name: 'Tobias' }).click();
    else if (person === MARISOL) await page.goBack();
    else await page.goForward();
    delays.push((await shownAt(panel)) - (await shownAt(page)));
  }
  report('from a readable page to the panel', delays);
  expect(medianOf(delays)).toBeLessThan(AT_MOST_MS);
});

test('the panel follows the tab in front', async ({ twoway }) => {
  const first = await twoway.openPage(MARISOL.url);
  const second = await twoway.openPage(RURIK.url);
  const panel = await twoway.openSidePanel(second);
  await expect(region(panel, 'Contact')).toContainText(RURIK.name);
  const delays: number[] = [];
  const tabs: [Page, ExamplePerson][] = [
    [first, MARISOL],
    [second, RURIK],
  ];
  for (const [page, person] of [...tabs, ...tabs, ...tabs]) {
    await noteWhenShown(panel, person.name);
    const start = Date.now();
    await page.bringToFront();
    delays.push((await shownAt(panel)) - start);
    await expect(region(panel, 'Contact')).not.toContainText(person === MARISOL ? RURIK.name : MARISOL.name);
  }
  report('from a tab coming to the front to the panel', delays);
  expect(medianOf(delays)).toBeLessThan(AT_MOST_MS);
});

interface Watching {
  shownAt: Promise<number>;
}

/** From now on the page watches for the first heading of this name, and remembers the time (epoch ms). */
async function noteWhenShown(page: Page, name: string): Promise<void> {
  await page.evaluate((name) => {
    const headings = () => [...document.querySelectorAll('main h1, main h2')];
    const isShown = () => headings().some((heading) => heading.textContent?.includes(name));
    const shown = new Promise<number>((resolve) => {
      const observer = new MutationObserver(() => {
        if (!isShown()) return;
        observer.disconnect();
        resolve(Date.now());
      });
      if (isShown()) resolve(Number.NaN);
      observer.observe(document.documentElement, { childList: true, subtree: true, characterData: true });
    });
    Object.assign(window, { shownAt: shown });
  }, name);
}

function shownAt(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as Watching).shownAt);
}

function report(what: string, delays: number[]): void {
  console.info(`${what}: median ${medianOf(delays)} ms, most ${Math.max(...delays)} ms, of ${delays.length}`);
}
