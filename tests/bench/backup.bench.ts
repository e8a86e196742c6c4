import { openBenchDesk } from '../support/bench-desk';
import { medianOf, writeBench } from '../support/write-bench';

const CONTACTS = Number(process.env['BENCH_CONTACTS'] ?? 10_000);
const RUNS = Number(process.env['BENCH_RUNS'] ?? 3);

type Taken = { ms: number; longest: number };
const { desk, close } = await openBenchDesk('backup.ts');
await desk.evaluate(`backupBench.fill(${CONTACTS}, ${Date.now()})`);
const run = (script: string) => desk.evaluate<Taken>(`backupBench.${script}`);

const NAMES = ['plain', 'putPlain', 'backUp', 'inspect', 'restore', 'backUpLocked', 'restoreLocked'] as const;
const taken = Object.fromEntries(NAMES.map((name) => [name, [] as Taken[]])) as Record<(typeof NAMES)[number], Taken[]>;
const sizes: unknown[] = [];
for (let round = 0; round < RUNS; round += 1) {
  taken.plain.push(await run('plain()'));
  sizes.push(await desk.evaluate('backupBench.size()'));
  taken.putPlain.push(await run('putPlain()'));
  taken.backUp.push(await run(`backUp(false, ${Date.now()})`));
  sizes.push(await desk.evaluate('backupBench.size()'));
  taken.inspect.push(await run('inspect(false)'));
  taken.restore.push(await run(`restore(false, ${Date.now()})`));
  taken.backUpLocked.push(await run(`backUp(true, ${Date.now()})`));
  sizes.push(await desk.evaluate('backupBench.size()'));
  taken.restoreLocked.push(await run(`restore(true, ${Date.now()})`));
}
await close();
console.info(JSON.stringify({ taken, sizes }));

const seconds = (name: keyof typeof taken) => medianOf(taken[name].map(({ ms }) => ms)) / 1_000;
const size = `${CONTACTS.toLocaleString('en')} contacts`;
const one = (name: string, ours: keyof typeof taken, peer: keyof typeof taken) => ({
  name: `${name}, ${size} (peer: every table as one JSON, without sums, checks or undo)`,
  ...{ unit: 's, median', ours: seconds(ours), peer: seconds(peer), runs: RUNS },
});
writeBench([
  one('backup', 'backUp', 'plain'),
  one('backup, locked', 'backUpLocked', 'plain'),
  one('backup looked into', 'inspect', 'putPlain'),
  one('restore by replacing, all that follows worked out anew', 'restore', 'putPlain'),
  one('restore of a locked one', 'restoreLocked', 'putPlain'),
]);
