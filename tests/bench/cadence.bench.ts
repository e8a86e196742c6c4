import { openBenchDesk } from '../support/bench-desk';
import { medianOf, writeBench } from '../support/write-bench';

const CONTACTS = Number(process.env['BENCH_CONTACTS'] ?? 100_000);
const RUNS = 7;

const { desk, close } = await openBenchDesk('cadence.ts');
const now = Date.now();
const filled = await desk.evaluate<number>(`cadenceBench.fill(${CONTACTS}, ${now})`);
console.info(`${CONTACTS} contacts, each once on one of 20 cadences, filled in ${Math.round(filled)} ms`);

const samples = { show: [], showNaively: [], enrol: [], log: [] } as Record<
  'show' | 'showNaively' | 'enrol' | 'log',
  number[]
>;
for (let run = 0; run <= RUNS; run += 1) {
  for (const [work, taken] of Object.entries(samples)) {
    const ms = await desk.evaluate<number>(`cadenceBench.${work}(${run}, ${now})`);
    // The first round warms up.
    if (run > 0) taken.push(ms);
  }
}
await close();
console.info(samples);

// The two commands have no peer: what is said of them is on the console.
writeBench([
  {
    name: `one cadence with replies per step and who is on it, ${CONTACTS.toLocaleString('en')} contacts (peer: counts from all enrolments)`,
    unit: 'ms, median',
    ours: medianOf(samples.show),
    peer: medianOf(samples.showNaively),
    runs: RUNS,
  },
]);
