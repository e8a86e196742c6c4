import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { undoEvent } from '@/storage/commands/undo-event';
import { db } from '@/storage/db';
import type { FailureCode } from '@/storage/model/outcome';
import { StorageFailure } from '@/storage/storage-failure';
import { anyCommand } from './any-command';
import { emptyDatabase } from './empty-database';
import { facts } from './facts';
import type { AnyCommand } from './given-command';
import { runs } from './runs';
import { expectSoundDatabase } from './sound-database';

// The same seed has to give the same run: ids count up, and the clock stands.
const ids = vi.hoisted(() => ({ next: 0 }));
vi.mock('@/storage/new-id', () => ({ newId: () => `id-${String(ids.next++).padStart(4, '0')}` }));
vi.setSystemTime(1_800_000_000_000);

beforeEach(() => db.open());
afterAll(() => vi.useRealTimers());

const REFERRAL: FailureCode[] = ['names-self', 'names-back'];
const EXPECTED: FailureCode[] = ['later-changes', 'invalid', 'taken', 'gone', 'policy', 'two-members', ...REFERRAL];
const RUNS = runs(150);
const commands = fc.array(anyCommand, { maxLength: 14 });

async function startAnew(): Promise<void> {
  ids.next = 0;
  await emptyDatabase();
}

/** Gives a command, and its events, oldest first; the failures that a rep may meet are no failures of the property. */
async function give({ run }: AnyCommand): Promise<string[]> {
  try {
    const { eventId, joined = [], effects = [] } = await run();
    return [...joined.toReversed(), ...(eventId ? [eventId] : []), ...effects.map((effect) => effect.eventId)];
  } catch (error) {
    if (error instanceof StorageFailure && EXPECTED.includes(error.failure.code)) return [];
    throw error;
  }
}

// Hundreds of runs, beside other work on a slow machine.
vi.setConfig({ testTimeout: 120_000 * Math.max(1, RUNS.numRuns / 1_000) });

describe('any sequence of commands, undos and redos', () => {
  it('leaves a sound database: counters are recounts, derived fields recomputations, nobody is an orphan', async () => {
    await fc.assert(
      fc.asyncProperty(commands, async (given) => {
        await startAnew();
        for (const one of given) {
          await give(one);
          await expectSoundDatabase();
        }
      }),
      RUNS,
    );
  });

  it('is taken back, as to its last command, to the last field, and then redone', async () => {
    await fc.assert(
      fc.asyncProperty(commands, anyCommand, async (given, last) => {
        await startAnew();
        for (const one of given) await give(one);
        const before = await facts();
        const events = await give(last);
        const after = await facts();
        const undone: string[] = [];
        for (const eventId of events.toReversed()) {
          const { eventId: undo, kept } = await undoEvent(eventId);
          expect(kept).toEqual([]);
          undone.push(undo);
        }
        expect(await facts()).toEqual(before);
        for (const eventId of undone.toReversed()) await undoEvent(eventId);
        expect(await facts()).toEqual(after);
      }),
      RUNS,
    );
  });

  it('is taken back from the last to the first until nothing is left', async () => {
    await fc.assert(
      fc.asyncProperty(commands, async (given) => {
        await startAnew();
        const events: string[] = [];
        for (const one of given.filter(({ name }) => name !== 'undoEvent')) {
          events.push(...(await give(one)));
        }
        for (const eventId of events.toReversed()) await undoEvent(eventId);
        expect(Object.values(await facts()).flat()).toEqual([]);
      }),
      RUNS,
    );
  });

  it('leaves one event for every command that changed something, with an outbox row for every record in it', async () => {
    await fc.assert(
      fc.asyncProperty(commands, async (given) => {
        await startAnew();
        let written = 0;
        for (const one of given) written += (await give(one)).length;
        const events = await db.events.orderBy('at').toArray();
        expect(events).toHaveLength(written);
        expect(new Set(events.map(({ at }) => at)).size).toBe(written);
        const changed = events.flatMap(({ changes }) => changes.map(({ table, id }) => `${table}:${id}`));
        expect((await db.outbox.toCollection().primaryKeys()).sort()).toEqual([...new Set(changed)].sort());
      }),
      RUNS,
    );
  });
});
