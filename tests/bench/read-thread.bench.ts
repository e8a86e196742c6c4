import { chromium } from 'playwright-core';
import { bundleScript } from '../support/bundle-script';
import { findBrowser } from '../support/find-browser.mjs';
import { longGmailThread, longOutlookThread } from '../support/long-threads';
import { medianOf, writeBench } from '../support/write-bench';

const MESSAGES = 2_000;
const RUNS = 15;
/** The engine warms up: a rep reads many threads in one session. */
const WARM_UP = 3;

const executablePath = findBrowser();
if (!executablePath) throw new Error('No Chrome, Chromium or Edge was found: install one, or set TWOWAY_BROWSER.');
const script = await bundleScript('tests/bench/in-page/read-thread.ts');
const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
const rows: Parameters<typeof writeBench>[0] = [];
const sites = { Gmail: longGmailThread(MESSAGES), Outlook: longOutlookThread(MESSAGES) };
for (const [site, { url, html }] of Object.entries(sites)) {
  const page = await browser.newPage();
  await page.route('**', (route) =>
    route.request().url() === url.replace(/#.*/, '')
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      : route.abort(),
  );
  await page.goto(url);
  await page.evaluate(script);
  const samples: Record<'ours' | 'naive', number[]> = { ours: [], naive: [] };
  for (let run = 0; run < WARM_UP + RUNS; run += 1) {
    for (const [reader, taken] of Object.entries(samples)) {
      const ms = await page.evaluate<number>(`threads.${reader}()`);
      if (run >= WARM_UP) taken.push(ms);
    }
  }
  if ((await page.evaluate('threads.messages()')) === 0) throw new Error(`${site}'s thread was not read.`);
  rows.push({
    name: `read a thread of ${MESSAGES} messages in ${site} (peer: 5 selectors over the document, innerText)`,
    unit: 'ms, median',
    ours: medianOf(samples.ours),
    peer: medianOf(samples.naive),
    runs: RUNS,
  });
  await page.close();
}
await browser.close();

writeBench(rows);
