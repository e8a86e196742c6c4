import type { Page } from 'playwright-core';
import { openBenchDesk } from '../support/bench-desk';
import { framesDuring } from '../support/frame-clock';
import { medianOf, percentileOf, writeBench } from '../support/write-bench';

const CONTACTS = Number(process.env['BENCH_CONTACTS'] ?? 100_000);
const RUNS = Number(process.env['BENCH_RUNS'] ?? 7);
/** So many rows are drawn all at once by the peer. */
const DRAWN = Math.min(5_000, CONTACTS);
const ROW_PX = 34;
/** A turn of the wheel as one reads, and how often; then as many turns as lead from end to end. */
const [TURN_PX, TURNS] = [400, 40];

const { launched, desk, close } = await openBenchDesk('board.ts');
await desk.evaluate(`boardBench.fill(${CONTACTS}, ${Date.now()}, 0.1)`);

async function openTable(): Promise<Page> {
  const page: Page = await launched.context.newPage();
  await page.setViewportSize({ width: 1_280, height: 800 });
  await page.goto(`chrome-extension://${launched.extensionId}/pipeline.html#table`);
  // Scores and words come after the rows: scrolling is measured once all is there.
  await page.locator(`[role=grid][aria-rowcount="${CONTACTS + 1}"]`).waitFor({ timeout: 300_000 });
  await page.locator('[role=row][aria-rowindex="2"]:not([aria-busy])').waitFor();
  return page;
}

/** Turns the wheel over the rows, a little at a time and then to the very end. */
async function scroll(page: Page, rows: number): Promise<void> {
  await page.mouse.move(600, 500);
  for (let turn = 0; turn < TURNS; turn += 1) await page.mouse.wheel(0, TURN_PX);
  const far = Math.ceil((rows * ROW_PX) / TURNS);
  for (let turn = 0; turn < TURNS; turn += 1) await page.mouse.wheel(0, far);
}

async function scrollOurs(page: Page): Promise<number[]> {
  await page.locator('[role=grid]').evaluate((grid) => grid.scrollTo({ top: 0 }));
  await page.locator('[role=row][aria-rowindex="2"]:not([aria-busy])').waitFor();
  const frames = await framesDuring(page, () => scroll(page, CONTACTS));
  await page.locator(`[role=row][aria-rowindex="${CONTACTS + 1}"]:not([aria-busy])`).waitFor();
  return frames;
}

/** Puts copies of the rows on show over the table, all of them into the page at once. */
function drawAll({ count, height }: { count: number; height: number }): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[role=grid] [role=row][aria-selected]')];
  const [place, all] = [document.createElement('div'), document.createElement('div')];
  place.id = 'peer';
  place.style.cssText = 'position: fixed; inset: 160px 0 0; z-index: 50; overflow: auto; background: Canvas';
  all.style.cssText = `position: relative; height: ${count * height}px`;
  for (let index = 0; index < count; index += 1) {
    const row = rows[index % rows.length]?.cloneNode(true) as HTMLElement;
    row.style.transform = `translateY(${index * height}px)`;
    all.append(row);
  }
  place.append(all);
  document.body.append(place);
}

async function scrollPeer(page: Page): Promise<number[]> {
  const frames = await framesDuring(page, async () => {
    await page.evaluate(drawAll, { count: DRAWN, height: ROW_PX });
    await scroll(page, DRAWN);
  });
  await page.evaluate(() => document.getElementById('peer')?.remove());
  return frames;
}

const page = await openTable();
const longest = { ours: [] as number[], peer: [] as number[] };
const usual = { ours: [] as number[], peer: [] as number[] };
for (let run = 0; run <= RUNS; run += 1) {
  const [ours, peer] = [await scrollOurs(page), await scrollPeer(page)];
  // The first round warms up.
  if (run === 0) continue;
  longest.ours.push(Math.max(...ours));
  longest.peer.push(Math.max(...peer));
  usual.ours.push(percentileOf(ours, 95));
  usual.peer.push(percentileOf(peer, 95));
}
await close();
console.info(JSON.stringify({ longest, usual }));

const size = `${CONTACTS.toLocaleString('en')} rows scrolled (peer: ${DRAWN.toLocaleString('en')} rows, all drawn)`;
writeBench([
  {
    name: `longest frame of the table, ${size}`,
    ...{ unit: 'ms, median', ours: medianOf(longest.ours), peer: medianOf(longest.peer), runs: RUNS },
  },
  {
    name: `frame of the table, ${size}`,
    ...{ unit: 'ms, p95, median', ours: medianOf(usual.ours), peer: medianOf(usual.peer), runs: RUNS },
  },
]);
