import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { saveCadence } from '@/storage/commands/save-cadence';
import { saveLead } from '@/storage/commands/save-lead';
import { undoBulk } from '@/storage/commands/undo-bulk';
import { undoEvent } from '@/storage/commands/undo-event';
import { db } from '@/storage/db';
import type { ContactId } from '@/storage/model/contact';
import { brokenOffBulks } from '@/storage/queries/broken-off-bulks';
import { StorageFailure } from '@/storage/storage-failure';
import { stubLocks } from '../support/stub-locks';
import { type AnyBulk, anyBulk, atOnce, toOne } from './any-bulk';
import { anyCommand } from './any-command';
import { emptyDatabase } from './empty-database';
import { facts } from './facts';
import type { AnyCommand } from './given-command';
import { runs } from './runs';
import { expectSoundDatabase } from './sound-database';

const ids = vi.hoisted(() => ({ next: 0 }));
vi.mock('@/storage/new-id', () => ({ newId: () => `id-${String(ids.next++).padStart(4, '0')}` }));
// Parts of two: what holds between parts is to be seen with few contacts.
vi.mock('@/storage/parts-of', () => ({
  partsOf: (all: string[]) => all.flatMap((_, at) => (at % 2 === 0 ? [all.slice(at, at + 2)] : [])),
}));
vi.setSystemTime(1_800_000_000_000);

beforeAll(stubLocks);
beforeEach(() => db.open());
afterAll(() => vi.useRealTimers());

const RUNS = runs(40);
const commands = fc.array(anyCommand, { maxLength: 12 });
vi.setConfig({ testTimeout: 120_000 * Math.max(1, RUNS.numRuns / 1_000) });

/** The same people each time, with whom the same things happen. */
async function startWith(given: readonly AnyCommand[]): Promise<ContactId[]> {
  ids.next = 0;
  await emptyDatabase();
  for (const name of ['Ada', 'Ben', 'Cleo', 'Dai', 'Eva'])
    await saveLead({ person: { name, emails: [] }, source: 'manual', typed: true });
  const step = { touch: 'email', waitDays: 1 } as const;
  await saveCadence({
    name: 'Spring',
    audience: 'lead',
    steps: [
      { ...step, id: 's1' },
      { ...step, id: 's2' },
    ],
  });
  for (const one of given) await unlessRefused(one.run);
  return db.contacts.toCollection().primaryKeys();
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

const OWN_TIME = /^(id|updatedAt|stageChangedAt|createdAt|startedAt|endedAt|doneAt|at|followUpId|enrolmentId)$/;

/** What is kept without the ids and times of the command that wrote it, in an order of its own. */
async function plainFacts(): Promise<Record<string, string[]>> {
  const without = (row: unknown) =>
    JSON.stringify(row, (key, value: unknown) => (OWN_TIME.test(key) ? undefined : inOrder(value)));
  const tables = Object.entries(await facts()).filter(([name]) => !name.startsWith('index'));
  return Object.fromEntries(tables.map(([name, rows]) => [name, rows.map(without).sort()]));
}

function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}

const contactRows = async (): Promise<Map<string, unknown>> =>
  new Map((await db.contacts.toArray()).map(({ id, updatedAt, stageChangedAt, ...row }) => [id, row]));

describe('a change of many', () => {
  it('leaves what the commands for one leave, one after another', async () => {
    await fc.assert(
      fc.asyncProperty(commands, anyBulk, async (given, bulk) => {
        for (const id of await startWith(given)) await unlessRefused(() => toOne(bulk, id));
        const [one, oneRows] = [await plainFacts(), await contactRows()];
        const all = await startWith(given);
        if (all.length > 0) await unlessRefused(() => atOnce(bulk, all));
        expect(await plainFacts()).toEqual(one);
        expect(await contactRows()).toEqual(oneRows);
        await expectSoundDatabase();
      }),
      RUNS,
    );
  });

  it('is taken back to the last field by one undo, and done again by the undo of that', async () => {
    await fc.assert(
      fc.asyncProperty(commands, anyBulk, async (given, bulk) => {
        const all = await startWith(given);
        const before = await facts();
        const bulkId = await bulkOf(bulk, all);
        if (!bulkId) return;
        const after = await facts();
        const undone = await undoBulk(bulkId);
        expect(undone.kept).toBe(0);
        expect(await facts()).toEqual(before);
        await undoBulk(undone.bulkId);
        expect(await facts()).toEqual(after);
      }),
      RUNS,
    );
  });

  it('stopped after any part leaves a sound database, nothing broken off, and an undo of what was done', async () => {
    await fc.assert(
      fc.asyncProperty(commands, anyBulk, fc.integer({ min: 1, max: 3 }), async (given, bulk, parts) => {
        const all = await startWith(given);
        const before = await facts();
        const stop = new AbortController();
        let done = 0;
        const onProgress = () => void (++done === parts && stop.abort());
        const control = { onProgress, signal: stop.signal };
        const end = all.length > 0 ? await unlessRefused(() => atOnce(bulk, all, control)) : undefined;
        await expectSoundDatabase();
        expect(await brokenOffBulks()).toEqual([]);
        if (!end?.bulkId) return;
        expect(end.cancelled).toBe(all.length > parts * 2);
        await undoBulk(end.bulkId);
        expect(await facts()).toEqual(before);
      }),
      RUNS,
    );
  });

  it('undone after other things were done keeps those, and leaves a sound database', async () => {
    await fc.assert(
      fc.asyncProperty(commands, anyBulk, commands, async (given, bulk, since) => {
        const bulkId = await bulkOf(bulk, await startWith(given));
        for (const one of since) await unlessRefused(one.run);
        if (bulkId) await unlessRefused(() => undoBulk(bulkId));
        await expectSoundDatabase();
      }),
      RUNS,
    );
  });

  it('is taken back with all that came after it, from the last to the first', async () => {
    await fc.assert(
      fc.asyncProperty(commands, anyBulk, commands, async (given, bulk, since) => {
        const all = await startWith(given);
        const before = await facts();
        const bulkId = await bulkOf(bulk, all);
        const later: string[] = [];
        for (const one of since.filter(({ name }) => name !== 'undoEvent')) {
          const { eventId, joined = [], effects = [] } = (await unlessRefused(one.run)) ?? {};
          later.push(...joined.toReversed(), ...(eventId ? [eventId] : []), ...effects.map((effect) => effect.eventId));
        }
        for (const eventId of new Set(later.toReversed())) await undoEvent(eventId);
        if (bulkId) expect((await undoBulk(bulkId)).kept).toBe(0);
        expect(await facts()).toEqual(before);
      }),
      RUNS,
    );
  });
});

async function bulkOf(bulk: AnyBulk, all: ContactId[]): Promise<string | undefined> {
  if (all.length === 0) return undefined;
  return (await unlessRefused(() => atOnce(bulk, all)))?.bulkId;
}
