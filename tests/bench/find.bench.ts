import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openBenchDesk } from '../support/bench-desk';
import { privateMemory } from '../support/private-memory';
import { medianOf, percentileOf, writeBench } from '../support/write-bench';

const CONTACTS = Number(process.env['BENCH_CONTACTS'] ?? 100_000);
/** About 1,000,000 interactions. */
const SCALE = 3;
const RUNS = 7;
/** Of the peers that take seconds. */
const PEER_RUNS = 3;

/** As a rep types them, letter by letter; slips among them. */
const TYPED = [
  'anna',
  'maria s',
  'kestrel',
  'price list',
  'vermeer',
  'head of',
  'prcie',
  'thank you',
  'lindqvist',
  'zürich',
];
const STROKES = TYPED.flatMap((text) =>
  [...text].map((_, at) => text.slice(0, at + 1)).filter((part) => !part.endsWith(' ')),
);
const SORTS = ['name', 'company', 'score', 'next', 'last', 'created', 'changed', 'amount', 'stage'];
const FILTERS = [
  'stage:lead',
  'stage:prospect last:>30d',
  'score:>60',
  'company:a',
  'title:head way:two',
  'no:next',
  'budget:yes',
];
const SEGMENTS = [
  'stage:lead',
  'stage:prospect',
  'stage:opportunity',
  'stage:customer',
  'stage:nurture',
  'stage:lost',
  'no:next',
  'way:two last:>90d',
  'score:>60',
];

const assets = fileURLToPath(new URL('../../.output/chrome-mv3/assets', import.meta.url));
const script = `/assets/${readdirSync(assets).find((name) => name.startsWith('finder-worker'))}`;
const { launched, desk, close } = await openBenchDesk('find.ts');
const run = <T>(call: string) => desk.evaluate<T>(`findBench.${call}`);
const asked = (texts: string[], keys: string[]) =>
  JSON.stringify(
    texts.flatMap((text) =>
      keys.flatMap((key) => [
        [text, { key }],
        [text, { key, descending: true }],
      ]),
    ),
  );

const now = Date.now();
const filled = await run<{ interactions: number; built: number }>(`fill(${CONTACTS}, ${SCALE}, ${now})`);
console.info(
  `${CONTACTS} contacts, ${filled.interactions} interactions; the index built in ${Math.round(filled.built)} ms`,
);

const before = await privateMemory(launched);
const opened: number[] = [];
for (let at = 0; at <= RUNS; at += 1) {
  opened.push(await run<number>(`open('${script}', 'stage:lead')`));
  await run(`ready()`);
}
const after = await privateMemory(launched);
const memory = before !== undefined && after !== undefined ? Math.round(after - before) : undefined;
console.info(`the index in memory, and what came with it: ${memory} MB`);

const samples = { strokes: [] as number[], changes: [] as number[], counts: [] as number[], followed: [] as number[] };
for (let at = 0; at <= RUNS; at += 1) {
  // A change in between: nothing that was worked out before is of use.
  const followed = await run<number>(`change(${at * 37 + 1}, ${now})`);
  const strokes = await run<number[]>(`pages(${JSON.stringify(STROKES.map((text) => [text, { key: 'relevance' }]))})`);
  const changes = await run<number[]>(`pages(${asked(['', 'way:one'], SORTS)})`);
  const filters = await run<number[]>(`pages(${asked(FILTERS, ['changed'])})`);
  const counts = await run<number>(`counts(${JSON.stringify(SEGMENTS)})`);
  // The first round warms up.
  if (at === 0) continue;
  samples.followed.push(followed);
  samples.strokes.push(...strokes);
  samples.changes.push(...changes, ...filters);
  samples.counts.push(counts);
}

console.info({
  opened: medianOf(opened),
  strokes: [medianOf(samples.strokes), percentileOf(samples.strokes, 95)],
  changes: [medianOf(samples.changes), percentileOf(samples.changes, 95)],
  counts: medianOf(samples.counts),
  followed: medianOf(samples.followed),
});

const peer = async (call: string): Promise<number[]> => {
  const taken: number[] = [];
  for (let at = 0; at < PEER_RUNS; at += 1) taken.push(await run<number>(call));
  return taken;
};
const scanned = await peer(`peer('scan', 'maria')`);
const sorted = await peer(`peer('sort', 'lead')`);
const counted = await peer(`peer('countEach', '')`);
const loaded = await peer(`peer('loadAll', '')`);
const enginesBuild = await run<number>(`peer('build', '')`);
const engine = await run<number[]>(`peerSearches(${JSON.stringify(STROKES)})`);
await close();
console.info({ scanned, sorted, counted, loaded, enginesBuild });

const size = `${CONTACTS.toLocaleString('en')} contacts`;
const row = (name: string, unit: string, ours: number, theirs: number) => ({
  name,
  unit,
  ours,
  peer: theirs,
  runs: RUNS,
});
writeBench([
  row(
    `from no index to the first 50 rows, ${size} (peer: all records loaded first)`,
    'ms, median',
    medianOf(opened),
    medianOf(loaded),
  ),
  row(
    `a keystroke of search to ids, ${size} (peer: MiniSearch over all in memory)`,
    'ms, p95',
    percentileOf(samples.strokes, 95),
    percentileOf(engine, 95),
  ),
  row(
    `a keystroke of search to ids, ${size} (peer: a Dexie filter scan)`,
    'ms, p95',
    percentileOf(samples.strokes, 95),
    medianOf(scanned),
  ),
  row(
    `another filter or sort to ids, ${size} (peer: Dexie toArray and sort)`,
    'ms, p95',
    percentileOf(samples.changes, 95),
    medianOf(sorted),
  ),
  row(
    `counts of nine segments after a change, ${size} (peer: count() for each stage)`,
    'ms, median',
    medianOf(samples.counts),
    medianOf(counted),
  ),
]);
