import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { openBenchDesk } from '../support/bench-desk';
import { largeConnections, largeMessages } from '../support/large-archive';
import { button } from '../support/page-parts';
import { medianOf, writeBench } from '../support/write-bench';

const PEOPLE = Number(process.env['BENCH_PEOPLE'] ?? 10_000);
const MESSAGES = Number(process.env['BENCH_MESSAGES'] ?? 100_000);
const RUNS = Number(process.env['BENCH_RUNS'] ?? 3);
const PATIENCE = { timeout: 180_000 };

const folder = mkdtempSync(join(tmpdir(), 'twoway-import-'));
const texts = { connections: largeConnections(PEOPLE), messages: largeMessages(MESSAGES, PEOPLE) };
const files = {
  connections: [join(folder, 'Connections.csv')],
  messages: [join(folder, 'messages.csv')],
};
for (const what of ['connections', 'messages'] as const) writeFileSync(files[what][0] ?? '', texts[what]);

/** The longest that the page did not draw while it was imported, in ms. */
interface Taken {
  look: number;
  read: number;
  write: number;
  longest: number;
  undo: number;
}

async function imported(what: 'connections' | 'messages'): Promise<Taken> {
  const { launched, close } = await openBenchDesk('bulk.ts');
  const page = await launched.context.newPage();
  await page.goto(`chrome-extension://${launched.extensionId}/pipeline.html#import`);
  await page.evaluate(() => {
    let last = performance.now();
    const frames = window as unknown as { longestFrame: number };
    frames.longestFrame = 0;
    setInterval(() => {
      const now = performance.now();
      frames.longestFrame = Math.max(frames.longestFrame, now - last);
      last = now;
    }, 4);
  });
  const since = async (work: () => Promise<unknown>) => {
    const start = performance.now();
    await work();
    return performance.now() - start;
  };
  const found = page.getByRole('region', { name: 'What was found' });
  const look = await since(async () => {
    await page.getByLabel('Files to import').setInputFiles(files[what]);
    await button(page, 'Continue').or(found).waitFor(PATIENCE);
  });
  const read = await since(async () => {
    if (what === 'messages') await button(page, 'Continue').click();
    await found.waitFor(PATIENCE);
  });
  const write = await since(async () => {
    await page.getByRole('button', { name: /^Import [\d,]+ people/ }).click();
    await page.getByRole('heading', { name: /^Imported/ }).waitFor(PATIENCE);
  });
  const longest = await page.evaluate(() => (window as unknown as { longestFrame: number }).longestFrame);
  const undo = await since(async () => {
    await button(page, 'Undo the import').click();
    await page.getByRole('heading', { name: /^Undone/ }).waitFor(PATIENCE);
  });
  await close();
  return { look, read, write, longest, undo };
}

/** Taking the same text apart, and nothing else. */
function parsed(text: string): number {
  const start = performance.now();
  Papa.parse(text);
  return performance.now() - start;
}

const rows = [];
for (const [what, size] of [
  ['connections', PEOPLE],
  ['messages', MESSAGES],
] as const) {
  const taken: Taken[] = [];
  const floor: number[] = [];
  for (let round = 0; round < RUNS; round += 1) {
    taken.push(await imported(what));
    floor.push(parsed(texts[what]));
    console.info(JSON.stringify(taken.at(-1)), floor.at(-1));
  }
  const ours = medianOf(taken.map(({ look, read, write }) => look + read + write)) / 1_000;
  const name = `${size.toLocaleString('en')} ${what} of an archive imported (peer: PapaParse alone)`;
  rows.push({ name, unit: 's, median', ours, peer: medianOf(floor) / 1_000, runs: RUNS });
}
rmSync(folder, { recursive: true, force: true });
writeBench(rows);
