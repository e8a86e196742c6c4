import type { Page } from 'playwright-core';
import { openBenchDesk } from '../support/bench-desk';
import { medianOf, writeBench } from '../support/write-bench';

const CONTACTS = Number(process.env['BENCH_CONTACTS'] ?? 100_000);
const RUNS = 9;

const { launched, desk, close } = await openBenchDesk('popup.ts');
const now = Date.now();
const filled = await desk.evaluate<number>(`popupBench.fill(${CONTACTS}, ${now})`);
console.info(`${CONTACTS} contacts, filled in ${Math.round(filled)} ms`);

/** Notes when the first row of the day is in the page, counted from the press that opened it. */
function noteFirstRow(): void {
  new MutationObserver((_, observer) => {
    if (!document.querySelector('[data-day-row]')) return;
    observer.disconnect();
    performance.mark('first-row');
  }).observe(document, { childList: true, subtree: true });
}

async function openPopup(): Promise<number> {
  const page: Page = await launched.context.newPage();
  await page.addInitScript(noteFirstRow);
  await page.goto(`chrome-extension://${launched.extensionId}/popup.html`);
  await page.waitForFunction(() => performance.getEntriesByName('first-row').length > 0);
  const taken = await page.evaluate(() => performance.getEntriesByName('first-row')[0]?.startTime ?? 0);
  await page.close();
  return taken;
}

const samples = { opened: [] as number[], day: [] as number[], naive: [] as number[] };
for (let run = 0; run <= RUNS; run += 1) {
  const [opened, day, naive] = [
    await openPopup(),
    await desk.evaluate<number>(`popupBench.day(${now})`),
    await desk.evaluate<number>(`popupBench.naive(${now})`),
  ];
  // The first round warms up.
  if (run > 0)
    for (const [list, taken] of [
      [samples.opened, opened],
      [samples.day, day],
      [samples.naive, naive],
    ] as const)
      list.push(taken);
}
await close();
console.info(samples);
const [opened, day, naive] = [medianOf(samples.opened), medianOf(samples.day), medianOf(samples.naive)];
const size = `${CONTACTS.toLocaleString('en')} contacts`;

writeBench([
  {
    name: `popup opened to its first row, ${size} (peer: the same after all follow-ups and contacts were read)`,
    ...{ unit: 'ms, median', ours: opened, peer: opened - day + naive, runs: RUNS },
  },
  {
    name: `the day read, ${size} (peer: out of all follow-ups and contacts)`,
    ...{ unit: 'ms, median', ours: day, peer: naive, runs: RUNS },
  },
]);
