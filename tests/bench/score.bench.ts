import { openBenchDesk } from '../support/bench-desk';
import { medianOf, writeBench } from '../support/write-bench';

const CONTACTS = Number(process.env['BENCH_CONTACTS'] ?? 100_000);
/** About 1,000,000 interactions. */
const SCALE = 3;
const RUNS = 7;

const { desk, close } = await openBenchDesk('score.ts');
const now = Date.now();
const filled = await desk.evaluate<{ taken: number; interactions: number }>(
  `scoreBench.fill(${CONTACTS}, ${SCALE}, ${now})`,
);
console.info(`${CONTACTS} contacts, ${filled.interactions} interactions, filled in ${Math.round(filled.taken)} ms`);

const samples = { log: [], keep: [], rerank: [], stretch: [], naive: [] } as Record<
  'log' | 'keep' | 'rerank' | 'stretch' | 'naive',
  number[]
>;
for (let run = 0; run <= RUNS; run += 1) {
  for (const [work, taken] of Object.entries(samples)) {
    const ms = await desk.evaluate<number>(`scoreBench.${work}(${run}, ${now})`);
    // The first round warms up.
    if (run > 0) taken.push(ms);
  }
}
await close();
console.info(samples);
const naive = medianOf(samples.naive);
const row = (name: string, taken: number[]) => ({
  name,
  unit: 'ms, median',
  ours: medianOf(taken),
  peer: naive,
  runs: RUNS,
});
const size = `${CONTACTS.toLocaleString('en')} contacts`;

writeBench([
  row(`one new interaction, score and order kept, ${size} (peer: all scores from all rows)`, samples.log),
  row(`what keeping score and order adds to it, ${size} (peer: all scores from all rows)`, samples.keep),
  row(`new weights to the first 50, best first, ${size} (peer: the same from all rows)`, samples.rerank),
  row(`longest stretch of that in which the page is not free, ${size} (peer: the same from all rows)`, samples.stretch),
]);
