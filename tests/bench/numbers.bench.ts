import { openBenchDesk } from '../support/bench-desk';
import { medianOf, writeBench } from '../support/write-bench';

const CONTACTS = Number(process.env['BENCH_CONTACTS'] ?? 100_000);
/** 3 makes about ten interactions a contact. */
const SCALE = Number(process.env['BENCH_SCALE'] ?? 3);
const RUNS = 7;

const { desk, close } = await openBenchDesk('numbers.ts');
const now = Date.now();
const timeOf = (work: string) => desk.evaluate<number>(`numbersBench.${work}`);
const filled = await timeOf(`fill(${CONTACTS}, ${now}, ${SCALE})`);
const built = await timeOf('build()');
const cold = await timeOf(`everyReport(${now})`);
console.info(
  `${CONTACTS} contacts: filled in ${filled} ms, index built in ${built} ms, all reports first in ${cold} ms`,
);

const samples = { all: [] as number[], slowest: [] as number[] };
for (let run = 0; run < RUNS; run += 1) {
  samples.all.push(await timeOf(`everyReport(${now})`));
  samples.slowest.push(await timeOf(`slowest(${now})`));
}
const scan = await timeOf(`scan(${now})`);
await close();
console.info(samples, scan);
const size = `${CONTACTS.toLocaleString('en')} contacts`;

writeBench([
  {
    name: `all reports warm, ${size} (peer: all rows read and counted)`,
    ...{ unit: 'ms, median', ours: medianOf(samples.all), peer: scan, runs: RUNS },
  },
  {
    name: `the slowest report warm, ${size} (peer: all rows read and counted)`,
    ...{ unit: 'ms, median', ours: medianOf(samples.slowest), peer: scan, runs: RUNS },
  },
]);
