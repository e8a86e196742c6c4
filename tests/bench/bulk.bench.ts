import { openBenchDesk } from '../support/bench-desk';
import { medianOf, writeBench } from '../support/write-bench';

const CONTACTS = Number(process.env['BENCH_CONTACTS'] ?? 100_000);
const MANY = Math.min(10_000, CONTACTS);
/** The command for one is given so often; what ten thousand would take is worked out from it. */
const SOME = 200;
const RUNS = Number(process.env['BENCH_RUNS'] ?? 5);

type Taken = { ms: number; longest: number };
const { desk, close } = await openBenchDesk('bulk.ts');
await desk.evaluate(`bulkBench.fill(${CONTACTS}, ${MANY}, ${Date.now()})`);
const run = (script: string) => desk.evaluate<Taken>(`bulkBench.${script}`);

const taken = { owner: [], stage: [], undo: [], one: [] } as Record<'owner' | 'stage' | 'undo' | 'one', Taken[]>;
for (let round = 0; round < RUNS; round += 1) {
  taken.owner.push(await run(`change({ what: 'owner', owner: 'Owner ${round}' })`));
  taken.stage.push(await run(`change({ what: 'stage', to: '${round % 2 ? 'nurture' : 'lost'}', reason: 'Fair' })`));
  taken.undo.push(await run('undo()'));
  taken.one.push(await run(`oneByOne(${SOME}, 'Single ${round}')`));
}
await close();
console.info(JSON.stringify(taken));

const seconds = (list: Taken[], by = 1) => (medianOf(list.map(({ ms }) => ms)) * by) / 1_000;
const oneByOne = seconds(taken.one, MANY / SOME);
const size = `${MANY.toLocaleString('en')} of ${CONTACTS.toLocaleString('en')} contacts`;
writeBench(
  (['owner', 'stage', 'undo'] as const).map((what) => ({
    name: `${what === 'undo' ? 'stage of many undone' : `${what} of many changed`}, ${size} (peer: one command each, from ${SOME})`,
    ...{ unit: 's, median', ours: seconds(taken[what]), peer: oneByOne, runs: RUNS },
  })),
);
