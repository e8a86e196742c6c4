import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { db } from '@/storage/db';
import { type IndexFinder, openIndexFinder } from '@/storage/find/index-finder';
import { buildIndex } from '@/storage/find/keep-index';
import { FindInMemory } from '@/storage/find/memory/find-in-memory';
import { compactShard, prepareShard } from '@/storage/find/write-shard';
import type { FindQuery, Sort } from '@/storage/model/find/find-query';
import { INDEX_SHARDS, shardOf } from '@/storage/model/find/index-layout';
import { SCORE_RULES } from '@/storage/model/score/score-weights';
import { StorageFailure } from '@/storage/storage-failure';
import { everyFacts, foundPlainly } from '../support/found-plainly';
import { anyCommand } from './any-command';
import { anyQuery, anySort } from './any-query';
import { anyTagging } from './any-tagging';
import { emptyDatabase } from './empty-database';
import type { AnyCommand } from './given-command';
import { runs } from './runs';

// The same seed has to give the same run: ids count up, and the clock stands.
const ids = vi.hoisted(() => ({ next: 0 }));
vi.mock('@/storage/new-id', () => ({ newId: () => `id-${String(ids.next++).padStart(4, '0')}` }));
const NOW = 1_800_000_000_000;
vi.setSystemTime(NOW);

beforeEach(() => db.open());
afterAll(() => vi.useRealTimers());

const RUNS = runs(40);
vi.setConfig({ testTimeout: 120_000 * Math.max(1, RUNS.numRuns / 200) });

/** What may happen to the index beside commands. */
type Step = AnyCommand | { name: string; beside: (finder: IndexFinder) => Promise<unknown> };

/** The shard of somebody who is marked. */
async function shardAt(place: number): Promise<number> {
  const marked = await db.indexMarks.toCollection().primaryKeys();
  return marked.length === 0 ? place % INDEX_SHARDS : shardOf(marked[place % marked.length] ?? '');
}

const beside: fc.Arbitrary<Step> = fc.oneof(
  fc.nat(20).map((place) => ({
    name: 'compacted by the page that looks',
    beside: async (finder: IndexFinder) => {
      const written = await compactShard(await shardAt(place));
      if (written) await finder.index.adopt(written);
    },
  })),
  fc.nat(20).map((place) => ({ name: 'compacted elsewhere', beside: async () => compactShard(await shardAt(place)) })),
  fc.nat(20).map((place) => ({ name: 'ended half way', beside: async () => prepareShard(await shardAt(place), []) })),
  fc.constant({ name: 'looked at', beside: (finder: IndexFinder) => finder.index.settled() }),
);
const steps = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: anyCommand },
    { weight: 2, arbitrary: anyTagging },
    { weight: 3, arbitrary: beside },
  ),
  { minLength: 4, maxLength: 16 },
);
const questions = fc.array(fc.tuple(anyQuery, anySort), { minLength: 4, maxLength: 8 });

async function take(step: Step, finder: IndexFinder): Promise<void> {
  try {
    await ('run' in step ? step.run() : step.beside(finder));
  } catch (error) {
    if (!(error instanceof StorageFailure)) throw error;
  }
}

async function expectRight(finder: IndexFinder, asked: [FindQuery, Sort][]): Promise<void> {
  await finder.index.scores;
  await finder.index.settled();
  const found = new FindInMemory(finder.index.memory);
  const all = await everyFacts(SCORE_RULES, NOW);
  for (const [query, sort] of asked) {
    const plain = foundPlainly(all, query, sort);
    expect(found.ids(query, sort, 0, 99)).toEqual(plain.ids);
    expect(found.count(query)).toBe(plain.ids.length);
    expect(found.corrected(query) ?? {}).toEqual(plain.corrected);
    expect(found.everyId(query)).toEqual(plain.ids.toSorted());
    expect(found.board(query, sort, 2)).toEqual(plain.columns(2));
  }
}

/** Carries the steps out beside a finder that is open all the time and asks in between. */
async function live(given: Step[], asked: [FindQuery, Sort][]): Promise<IndexFinder> {
  const finder = openIndexFinder({ rules: SCORE_RULES });
  for (const step of given) {
    await take(step, finder);
    const found = new FindInMemory(finder.index.memory);
    for (const [query, sort] of asked.slice(0, 2)) found.ids(query, sort, 0, 9);
  }
  return finder;
}

describe('the index over all contacts', () => {
  it('finds what a plain look at everybody finds, whatever was written, packed or left half way', async () => {
    await fc.assert(
      fc.asyncProperty(steps, questions, fc.boolean(), async (given, asked, isBuiltFirst) => {
        ids.next = 0;
        await emptyDatabase();
        if (isBuiltFirst) await buildIndex();
        const finder = await live(given, asked);
        await buildIndex();
        await expectRight(finder, asked);
        finder.close();
        const other = openIndexFinder({ rules: SCORE_RULES });
        await expectRight(other, asked);
        other.close();
      }),
      RUNS,
    );
  });
});
