import type { Page } from 'playwright-core';
import { openBenchDesk } from '../support/bench-desk';
import { keepSteps } from '../support/fill-board';
import { medianOf, percentileOf, writeBench } from '../support/write-bench';

const CONTACTS = Number(process.env['BENCH_CONTACTS'] ?? 100_000);
/** 1 makes about three interactions a contact. */
const SCALE = Number(process.env['BENCH_SCALE'] ?? 1);
const OPENED = 7;
const MOVES = Number(process.env['BENCH_MOVES'] ?? 30);

const { launched, desk, close } = await openBenchDesk('board.ts');
const filled = await desk.evaluate<number>(`boardBench.fill(${CONTACTS}, ${Date.now()}, ${SCALE})`);
console.info(`${CONTACTS} contacts, filled in ${Math.round(filled)} ms`);
await keepSteps({ desk });

/** Notes when the first card is in the page, counted from the press that opened it. */
function noteFirstCard(): void {
  new MutationObserver((_, observer) => {
    if (!document.querySelector('[data-contact]')) return;
    observer.disconnect();
    performance.mark('first-card');
  }).observe(document, { childList: true, subtree: true });
}

async function openBoard(): Promise<{ page: Page; taken: number }> {
  const page: Page = await launched.context.newPage();
  await page.addInitScript(noteFirstCard);
  await page.goto(`chrome-extension://${launched.extensionId}/pipeline.html#board`);
  await page.waitForFunction(() => performance.getEntriesByName('first-card').length > 0, undefined, {
    timeout: 120_000,
  });
  return { page, taken: await page.evaluate(() => performance.getEntriesByName('first-card')[0]?.startTime ?? 0) };
}

/** Milliseconds from the key that drops a lifted card until it is said that the move is kept. */
async function dropOn(page: Page): Promise<{ id: string; taken: number }> {
  const dropped = await page.evaluateHandle(() => {
    const lifted = document.querySelector('[data-lifted]')?.getAttribute('data-contact') ?? '';
    const taken = new Promise<number>((resolve) => {
      addEventListener(
        'keydown',
        () => {
          const start = performance.now();
          // What is kept is said, with its Undo; the card itself may stand far down in its order by then.
          new MutationObserver((changes, observer) => {
            if (!changes.some(({ addedNodes }) => addedNodes.length > 0)) return;
            observer.disconnect();
            resolve(performance.now() - start);
          }).observe(document.querySelector('section[aria-label="Notices"]') ?? document, {
            childList: true,
            subtree: true,
          });
        },
        { once: true, capture: true },
      );
    });
    return { lifted, taken };
  });
  await page.keyboard.press('Space');
  return { id: await dropped.evaluate(({ lifted }) => lifted), taken: await dropped.evaluate(({ taken }) => taken) };
}

/** Lifts the first card of a column and takes it so many columns on. */
async function lift(page: Page, lane: string, columns: number): Promise<void> {
  await page.locator(`[data-lane="${lane}"] [data-contact]`).first().focus();
  await page.keyboard.press('Space');
  const said = page.locator('[id^=DndLiveRegion]');
  await said.filter({ hasText: 'Lifted' }).waitFor();
  for (let column = 0; column < columns; column += 1) {
    await page.keyboard.press('ArrowRight');
    // Of the column in which it was, nothing is said just after it was lifted.
    await said.filter({ hasText: 'is over' }).waitFor();
  }
}

const samples = {
  opened: [] as number[],
  openNaive: [] as number[],
  step: [] as number[],
  stage: [] as number[],
  row: [] as number[],
};
for (let run = 0; run <= OPENED; run += 1) {
  const { page, taken } = await openBoard();
  const naive = await desk.evaluate<number>('boardBench.naive()');
  await page.close();
  // The first round warms up.
  if (run > 0) samples.opened.push(taken);
  if (run > 0) samples.openNaive.push(naive);
}
const { page } = await openBoard();
for (let run = 0; run <= MOVES; run += 1) {
  await lift(page, 'prospect', 1);
  const step = await dropOn(page);
  await lift(page, 'opportunity', 1);
  const stage = await dropOn(page);
  const row = await desk.evaluate<number>(`boardBench.row(${JSON.stringify(step.id)})`);
  if (run === 0) continue;
  samples.step.push(step.taken);
  samples.stage.push(stage.taken);
  samples.row.push(row);
}
await close();
console.info(samples);

const size = `${CONTACTS.toLocaleString('en')} contacts`;
const drag = { unit: 'ms, p95', peer: percentileOf(samples.row, 95), runs: MOVES };
const row = 'peer: the bare row written';
const opened = medianOf(samples.opened);
writeBench([
  {
    name: `board opened to its first card, ${size} (peer: all contacts read first)`,
    ...{ unit: 'ms, median', ours: opened, peer: medianOf(samples.openNaive), runs: OPENED },
  },
  { name: `card dropped on a step to durable, ${size} (${row})`, ours: percentileOf(samples.step, 95), ...drag },
  { name: `card dropped on a stage to durable, ${size} (${row})`, ours: percentileOf(samples.stage, 95), ...drag },
]);
