import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { inspectBackup } from '@/storage/backup/inspect-backup';
import { runDueBackup } from '@/storage/backup/run-due-backup';
import { backupRecord, backupSchedule } from '@/storage/backup-settings';
import { DAY_MS } from '@/storage/model/day-ms';
import { type FolderInMemory, folderInMemory } from '../../support/folder-in-memory';
import { freshDatabase } from '../../support/fresh-database';
import { stubLocks } from '../../support/stub-locks';
import { savedLead } from '../examples';

const kept = vi.hoisted(() => ({ folder: undefined as unknown }));
// A folder of the browser can be kept in its database; one in memory cannot.
vi.mock('@/storage/backup/kept-for-backup', () => ({
  getKept: async () => kept.folder,
  keep: async (_name: string, folder: unknown) => {
    kept.folder = folder;
  },
}));

const START = 1_800_000_000_000;
let folder: FolderInMemory;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: START });
  fakeBrowser.reset();
  stubLocks();
  await freshDatabase();
  folder = folderInMemory();
  kept.folder = folder;
  await savedLead('Ada');
  await backupSchedule.setValue({ every: 'daily', place: 'folder', keep: 2 });
});
afterEach(() => vi.useRealTimers());

const run = () => runDueBackup({ product: '0.1.0' });

describe('an automatic backup', () => {
  it('is written when it is due, can be read, and is kept note of', async () => {
    await run();
    const [[name, file] = []] = [...folder.files];
    expect(name).toMatch(/^twoway-automatic-2027-01-1\d-\d{6}\.jsonl\.gz$/);
    expect((await inspectBackup({ file: file ?? new Blob() })).header.counts.contacts).toBe(1);
    expect(await backupRecord.getValue()).toEqual({ lastAt: START, automaticAt: START });
    await run();
    expect(folder.files.size).toBe(1);
  });

  it('lets only the newest stay, and what else is in the folder', async () => {
    folder.files.set('Holidays.jpg', new Blob());
    for (let day = 0; day < 5; day += 1) {
      vi.setSystemTime(START + day * DAY_MS + 1);
      await savedLead(`Lead ${day}`);
      await run();
    }
    expect(folder.files.size).toBe(3);
    expect(folder.files.has('Holidays.jpg')).toBe(true);
  });

  it.each([
    ['closed', () => Object.assign(folder, { permission: 'prompt' })],
    ['gone', () => Object.assign(kept, { folder: undefined })],
    ['full', () => Object.assign(folder, { failure: new DOMException('no room', 'QuotaExceededError') })],
    ['other', () => Object.assign(folder, { failure: new Error('a cat on the cable') })],
  ])('that cannot be written says why (%s), leaves no file, and is made at the next try', async (trouble, happen) => {
    happen();
    await run();
    expect(await backupRecord.getValue()).toEqual({ trouble });
    expect(folder.files.size).toBe(0);
    kept.folder = Object.assign(folder, { permission: 'granted', failure: undefined });
    await run();
    expect(folder.files.size).toBe(1);
    expect((await backupRecord.getValue()).trouble).toBeUndefined();
  });

  it('goes to the downloads where no folder can be chosen, and waits for a page that can', async () => {
    await backupSchedule.setValue({ every: 'weekly', place: 'downloads', keep: 5 });
    await run();
    expect((await backupRecord.getValue()).automaticAt).toBeUndefined();
    const download = vi.fn<(file: Blob, name: string) => void>();
    await runDueBackup({ product: '0.1.0', download });
    expect(download).toHaveBeenCalledOnce();
    expect((await backupRecord.getValue()).automaticAt).toBe(START);
  });
});
