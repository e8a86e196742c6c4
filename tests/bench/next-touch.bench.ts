import { openBenchDesk } from '../support/bench-desk';
import { medianOf, writeBench } from '../support/write-bench';

const CONTACTS = Number(process.env['BENCH_CONTACTS'] ?? 100_000);
const RUNS = 7;

const { desk, close } = await openBenchDesk('next-touch.ts');
const now = Date.now();
const lacking = await desk.evaluate<number>(`nextTouchBench.fill(${CONTACTS}, ${now})`);
console.info(`${CONTACTS} contacts, ${lacking} of them without a follow-up`);

const samples = { count: [], list: [], propose: [], remind: [], scan: [] } as Record<
  'count' | 'list' | 'propose' | 'remind' | 'scan',
  number[]
>;
for (let run = 0; run <= RUNS; run += 1) {
  for (const [work, taken] of Object.entries(samples)) {
    const ms = await desk.evaluate<number>(`nextTouchBench.${work}(${now})`);
    // The first round warms up.
    if (run > 0) taken.push(ms);
  }
}
await close();
console.info(samples);
const peer = medianOf(samples.scan);
const size = `${CONTACTS.toLocaleString('en')} contacts`;
const row = (name: string, taken: number[]) => ({
  name: `${name}, ${size} (peer: a scan of all contacts)`,
  unit: 'ms, median',
  ours: medianOf(taken),
  peer,
  runs: RUNS,
});

writeBench([
  row('how many lack a follow-up', samples.count),
  row('the first 50 of those', samples.list),
  row('the first 50 with the follow-up that is proposed for each', samples.propose),
  row('what is due and what was not told', samples.remind),
]);
