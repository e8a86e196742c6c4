import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { backupBlob } from '@/storage/backup/backup-blob';
import { inspectBackup } from '@/storage/backup/inspect-backup';
import { restoreBackup } from '@/storage/backup/restore-backup';
import { checkData } from '@/storage/commands/check-data';
import { db } from '@/storage/db';
import { StorageFailure } from '@/storage/storage-failure';
import { wholeDatabase } from '../storage/whole-database';
import { stubLocks } from '../support/stub-locks';
import { anyCommand } from './any-command';
import { emptyDatabase } from './empty-database';
import { runs } from './runs';

// The same seed has to give the same run: ids count up, and the clock stands.
const ids = vi.hoisted(() => ({ next: 0 }));
vi.mock('@/storage/new-id', () => ({ newId: () => `id-${String(ids.next++).padStart(4, '0')}` }));

beforeAll(() => void vi.setSystemTime(1_800_000_000_000));
beforeEach(() => db.open());
beforeEach(stubLocks);
afterAll(() => vi.useRealTimers());

const DERIVED = ['counters', 'scoreBlocks', 'indexMarks', 'indexShards'];
const commands = fc.array(anyCommand, { maxLength: 12 });
const INPUT = { settings: {}, product: '0.1.0', at: 1_800_000_000_000 };

async function give(given: { run: () => Promise<unknown> }[]): Promise<void> {
  for (const { run } of given) {
    await run().catch((error: unknown) => {
      if (!(error instanceof StorageFailure)) throw error;
    });
  }
}

async function restore(file: Blob, mode: 'replace' | 'merge'): Promise<void> {
  const { header } = await inspectBackup({ file });
  await restoreBackup({ file, header, mode, safety: INPUT, applySettings: async () => undefined });
}

describe('a backup of what any commands leave', () => {
  it('brings it back to the last field, whatever was done since, and all that follows from it', async () => {
    await fc.assert(
      fc.asyncProperty(commands, commands, async (given, later) => {
        ids.next = 0;
        await emptyDatabase();
        await give(given);
        const before = await wholeDatabase(...DERIVED);
        const { blob } = await backupBlob(INPUT);
        await give(later);
        await restore(blob, 'replace');
        expect(await wholeDatabase(...DERIVED)).toEqual(before);
        expect(await checkData({ repair: false })).toEqual({ counters: 0, contacts: 0, scores: 0, index: 0 });
      }),
      runs(25),
    );
  });

  it('adds nothing to itself, and all of it to nothing', async () => {
    await fc.assert(
      fc.asyncProperty(commands, async (given) => {
        ids.next = 0;
        await emptyDatabase();
        await give(given);
        const before = await wholeDatabase(...DERIVED, 'outbox');
        const { blob } = await backupBlob(INPUT);
        await restore(blob, 'merge');
        expect(await wholeDatabase(...DERIVED, 'outbox')).toEqual(before);
        await emptyDatabase();
        await restore(blob, 'merge');
        expect(await wholeDatabase(...DERIVED, 'outbox')).toEqual(before);
      }),
      runs(25),
    );
  });
});
