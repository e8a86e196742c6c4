import type { DBCore, Middleware } from 'dexie';
import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { db } from '@/storage/db';
import { StorageFailure } from '@/storage/storage-failure';
import { wholeDatabase } from '../storage/whole-database';
import { anyCommand } from './any-command';
import { emptyDatabase } from './empty-database';
import { runs } from './runs';

const RUNS = runs(300);

/** Writes left until the disk is full. */
const disk = { writesLeft: Number.POSITIVE_INFINITY };

/** Refuses a write, as the browser does, at the moment at which the disk is full. */
const fullDisk: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'full disk',
  create: (core) => ({
    ...core,
    table: (name) => {
      const table = core.table(name);
      return {
        ...table,
        mutate: (request) => {
          disk.writesLeft -= 1;
          return disk.writesLeft < 0
            ? Promise.reject(new DOMException('full', 'QuotaExceededError'))
            : table.mutate(request);
        },
      };
    },
  }),
};

beforeAll(async () => {
  db.close();
  db.use(fullDisk);
  await db.open();
});

const unlessRefused = (error: unknown) => {
  if (!(error instanceof StorageFailure)) throw error;
  return error.failure.code;
};

// Hundreds of runs, beside other work on a slow machine.
vi.setConfig({ testTimeout: 120_000 * Math.max(1, RUNS.numRuns / 1_000) });

describe('a disk that is full at any write of any command', () => {
  it('leaves everything as it was, and says so; with room again the command is carried out', async () => {
    let interrupted = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(anyCommand, { maxLength: 8 }), anyCommand, fc.nat(8), async (given, last, writes) => {
        disk.writesLeft = Number.POSITIVE_INFINITY;
        await emptyDatabase();
        for (const { run } of given) await run().catch(unlessRefused);
        const before = await wholeDatabase();
        disk.writesLeft = writes;
        const outcome = await last.run().catch(unlessRefused);
        disk.writesLeft = Number.POSITIVE_INFINITY;
        if (outcome !== 'disk-full') return;
        interrupted += 1;
        expect(await wholeDatabase()).toEqual(before);
        expect(await last.run().catch(unlessRefused)).not.toBe('disk-full');
      }),
      RUNS,
    );
    expect(interrupted).toBeGreaterThan(50);
  });
});
