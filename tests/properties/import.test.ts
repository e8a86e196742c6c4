import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { importPeople } from '@/storage/commands/import-people';
import { undoBulk } from '@/storage/commands/undo-bulk';
import { db } from '@/storage/db';
import type { ImportChoice } from '@/storage/model/import/import-choice';
import type { ImportResult } from '@/storage/model/import/import-result';
import type { ImportedPerson } from '@/storage/model/import/imported-person';
import { brokenOffBulks } from '@/storage/queries/broken-off-bulks';
import { planImport } from '@/storage/queries/plan-import';
import { StorageFailure } from '@/storage/storage-failure';
import { stubLocks } from '../support/stub-locks';
import { anyCommand } from './any-command';
import { anyChoice, anyFile } from './any-import';
import { emptyDatabase } from './empty-database';
import { facts } from './facts';
import type { AnyCommand } from './given-command';
import { runs } from './runs';
import { expectSoundDatabase } from './sound-database';

const ids = vi.hoisted(() => ({ next: 0 }));
vi.mock('@/storage/new-id', () => ({ newId: () => `id-${String(ids.next++).padStart(4, '0')}` }));
vi.setSystemTime(1_800_000_000_000);

beforeAll(stubLocks);
beforeEach(() => db.open());
afterAll(() => vi.useRealTimers());

const RUNS = runs(60);
const commands = fc.array(anyCommand, { maxLength: 10 });
vi.setConfig({ testTimeout: 120_000 * Math.max(1, RUNS.numRuns / 1_000) });

async function startWith(given: readonly AnyCommand[]): Promise<void> {
  ids.next = 0;
  await emptyDatabase();
  for (const one of given) await unlessRefused(one.run);
}

async function unlessRefused<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    const { code, detail } = error instanceof StorageFailure ? error.failure : {};
    if (code && (code !== 'unexpected' || detail === 'nothing changed')) return undefined;
    throw error;
  }
}

async function imported(people: ImportedPerson[], choice: ImportChoice): Promise<ImportResult> {
  return importPeople(await planImport({ people, rejected: [] }, choice), choice, 'A file');
}

describe('an import', () => {
  it('leaves a sound database, and nothing broken off', async () => {
    await fc.assert(
      fc.asyncProperty(commands, anyFile, anyChoice, async (given, people, choice) => {
        await startWith(given);
        await imported(people, choice);
        await expectSoundDatabase();
        expect(await brokenOffBulks()).toEqual([]);
      }),
      RUNS,
    );
  });

  it('is taken back to the last field by one undo, and done again by the undo of that', async () => {
    await fc.assert(
      fc.asyncProperty(commands, anyFile, anyChoice, async (given, people, choice) => {
        await startWith(given);
        const before = await facts();
        const { bulkId } = await imported(people, choice);
        if (!bulkId) {
          expect(await facts()).toEqual(before);
          return;
        }
        const after = await facts();
        const undone = await undoBulk(bulkId);
        expect(undone.kept).toBe(0);
        expect(await facts()).toEqual(before);
        await expectSoundDatabase();
        await undoBulk(undone.bulkId);
        expect(await facts()).toEqual(after);
      }),
      RUNS,
    );
  });

  it('done twice adds nothing the second time', async () => {
    await fc.assert(
      fc.asyncProperty(commands, anyFile, anyChoice, async (given, people, choice) => {
        await startWith(given);
        await imported(people, { ...choice, onUnsure: 'leaveOut' });
        const before = await facts();
        const again = await imported(people, { ...choice, onUnsure: 'leaveOut' });
        expect(again.added).toBe(0);
        expect(again.interactions).toBe(0);
        if (choice.onKnown !== 'overwrite') expect(await facts()).toEqual(before);
      }),
      RUNS,
    );
  });

  it('does what was planned, and no more', async () => {
    await fc.assert(
      fc.asyncProperty(commands, anyFile, anyChoice, async (given, people, choice) => {
        await startWith(given);
        const plan = await planImport({ people, rejected: [] }, choice);
        const { added, changed, interactions, leftAlone } = await importPeople(plan, choice, 'A file');
        const unsure = choice.onUnsure === 'add' ? plan.counts.unsure : 0;
        expect(added).toBe(plan.counts.newcomers + unsure);
        expect(changed).toBe(plan.counts.known);
        expect(added + changed + leftAlone).toBe(plan.counts.people);
        if (unsure === 0) expect(interactions).toBe(newOf(plan));
      }),
      RUNS,
    );
  });

  it('with other commands between plan and parts leaves a sound database', async () => {
    await fc.assert(
      fc.asyncProperty(commands, anyFile, anyChoice, commands, async (given, people, choice, since) => {
        await startWith(given);
        const plan = await planImport({ people, rejected: [] }, choice);
        for (const one of since) await unlessRefused(one.run);
        const before = await facts();
        const { bulkId } = await importPeople(plan, choice, 'A file');
        await expectSoundDatabase();
        if (bulkId) await undoBulk(bulkId);
        expect(await facts()).toEqual(before);
      }),
      RUNS,
    );
  });

  it('undone after other things were done keeps those, and leaves a sound database', async () => {
    await fc.assert(
      fc.asyncProperty(commands, anyFile, anyChoice, commands, async (given, people, choice, since) => {
        await startWith(given);
        const { bulkId } = await imported(people, choice);
        for (const one of since) await unlessRefused(one.run);
        if (bulkId) await unlessRefused(() => undoBulk(bulkId));
        await expectSoundDatabase();
      }),
      RUNS,
    );
  });
});

function newOf({ people }: Awaited<ReturnType<typeof planImport>>): number {
  const counted = people.filter(({ as }) => as === 'newcomer' || as === 'known');
  return counted.reduce((sum, { newInteractions }) => sum + newInteractions, 0);
}
