import { join } from 'node:path';
import { startBenchBrowsers } from '../support/bench-browsers';
import { bundleScript } from '../support/bundle-script';
import { exampleHtml } from '../support/example-html';
import { MARISOL, TOBIAS } from '../support/example-people';
import { scratchExtension } from '../support/scratch-extension';
import { medianOf, writeBench } from '../support/write-bench';

const RUNS = 7;
const OURS = join(import.meta.dirname, '../../.output/chrome-mv3-test');

const FEED = { url: 'https://www.linkedin.com/feed/', title: 'Feed | LinkedIn', main: '<h1>Feed</h1>' };

/** A profile as the page shows it once its content has come. */
function profileAt(url: string) {
  const html = exampleHtml(url);
  const [, title = ''] = /<title>([^<]*)<\/title>/.exec(html) ?? [];
  const [, main = ''] = /<main[^>]*>([\s\S]*)<\/main>/.exec(html) ?? [];
  return { url, title, main };
}

const places = [profileAt(MARISOL.url), FEED, profileAt(TOBIAS.url), FEED];
const busyPage = await bundleScript('tests/bench/in-page/busy-page.ts');
const browsers = await startBenchBrowsers({
  none: scratchExtension({}),
  ours: OURS,
  naive: scratchExtension({ contentScript: await bundleScript('tests/bench/in-page/naive-observer.ts') }),
});
const taken = await browsers.rounds(RUNS, {
  open: async (page) => {
    await page.goto(MARISOL.url);
    await page.evaluate(busyPage);
    // Scripts that come when the page is idle have come, and have looked at it.
    await page.waitForTimeout(1_000);
  },
  act: (page) => page.evaluate(`beBusy(${JSON.stringify(places)})`),
});
await browsers.close();

const median = (name: keyof typeof taken, kind: 'script' | 'task') => medianOf(taken[name].map((time) => time[kind]));
const added = (name: 'ours' | 'naive', kind: 'script' | 'task') => median(name, kind) - median('none', kind);

writeBench(
  (['script', 'task'] as const).map((kind) => ({
    name: `a page that appends 5,000 nodes and moves ten times: added ${kind} time (peer: observer on body, 12 selectors)`,
    unit: 'ms of main thread',
    ours: added('ours', kind),
    peer: added('naive', kind),
    runs: RUNS,
  })),
);
