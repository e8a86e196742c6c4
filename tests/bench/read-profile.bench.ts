import { chromium } from 'playwright-core';
import { bundleScript } from '../support/bundle-script';
import { MARISOL } from '../support/example-people';
import { findBrowser } from '../support/find-browser.mjs';
import { largeProfile } from '../support/large-profile';
import { mainThreadClock } from '../support/main-thread-clock';
import { medianOf, percentileOf, writeBench } from '../support/write-bench';

const RUNS = 60;
/** The engine warms up: a rep reads many profiles in one session. */
const WARM_UP = 10;

const executablePath = findBrowser();
if (!executablePath) throw new Error('No Chrome, Chromium or Edge was found: install one, or set TWOWAY_BROWSER.');
const script = await bundleScript('tests/bench/in-page/read-profile.ts');
const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
const page = await browser.newPage();
await page.route('**', (route) =>
  route.request().url() === MARISOL.url
    ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: largeProfile() })
    : route.abort(),
);
await page.goto(MARISOL.url);
await page.evaluate(script);
const clock = await mainThreadClock(page);
const samples: Record<'ours' | 'naive', number[]> = { ours: [], naive: [] };
for (let run = 0; run < WARM_UP + RUNS; run += 1) {
  for (const [reader, taken] of Object.entries(samples)) {
    const { script: ms } = await clock.during(() => page.evaluate(`readers.${reader}()`));
    if (run >= WARM_UP) taken.push(ms);
  }
}
const status = await page.evaluate('readers.status()');
await browser.close();
if (status !== 'read') throw new Error(`The large profile is ${status}: there is nothing to compare.`);
const { ours, naive } = samples;

writeBench([
  {
    name: 'read a profile of 1.2 MB (peer: 12 selectors over the document, innerText)',
    unit: 'ms of script, median',
    ours: medianOf(ours),
    peer: medianOf(naive),
    runs: RUNS,
  },
  {
    name: 'read a profile of 1.2 MB, 95th percentile',
    unit: 'ms of script',
    ours: percentileOf(ours, 95),
    peer: percentileOf(naive, 95),
    runs: RUNS,
  },
]);
