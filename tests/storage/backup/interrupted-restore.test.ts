import { beforeEach, describe, expect, it } from 'vitest';
import { finishRestore } from '@/storage/backup/finish-restore';
import { inspectBackup } from '@/storage/backup/inspect-backup';
import { getKept, keep } from '@/storage/backup/kept-for-backup';
import { restoreBackup } from '@/storage/backup/restore-backup';
import { RESTORE_RUN } from '@/storage/backup/restore-journal';
import { checkData } from '@/storage/commands/check-data';
import { db } from '@/storage/db';
import { freshDatabase } from '../../support/fresh-database';
import { stubLocks } from '../../support/stub-locks';
import { savedLead } from '../examples';
import { wholeDatabase } from '../whole-database';
import { backupNow, restore } from './backup-of';

beforeEach(freshDatabase);
beforeEach(stubLocks);

/** A restore whose page is closed as soon as its settings are to be taken over: the rows are in, nothing else is. */
async function closedAfterTheRows(file: Blob): Promise<void> {
  const closed = new Error('the page was closed');
  const applySettings = () => Promise.reject(closed);
  await expect(restore(file, { applySettings })).rejects.toBe(closed);
}

describe('a restore that is broken off', () => {
  it('before its rows were in leaves everything as it was, and is forgotten', async () => {
    await savedLead('Ada');
    const before = await wholeDatabase();
    const file = await backupNow();
    const { header } = await inspectBackup({ file });
    await keep('journal', { run: 7, recheck: false, settings: { ownName: 'Other' }, safety: { file, header } });
    const applied: unknown[] = [];
    await finishRestore(async (settings) => void applied.push(settings));
    expect(applied).toEqual([]);
    expect(await wholeDatabase()).toEqual(before);
    expect(await getKept('journal')).toBeUndefined();
  });

  it('after its rows were in is finished by whoever comes next: settings, scores, index, and what was there before', async () => {
    await savedLead('Ada');
    const file = await backupNow();
    await savedLead('Bob');
    await closedAfterTheRows(file);
    expect(await db.contacts.count()).toBe(1);
    const applied: unknown[] = [];
    await finishRestore(async (settings) => void applied.push(settings));
    expect(applied).toEqual([{ ownName: 'Rep' }]);
    expect(await checkData({ repair: false })).toEqual({ counters: 0, contacts: 0, scores: 0, index: 0 });
    expect((await getKept('safety'))?.header.counts.contacts).toBe(2);
    await finishRestore(async (settings) => void applied.push(settings));
    expect(applied).toHaveLength(1);
  });

  it('by its Cancel leaves everything as it was', async () => {
    await savedLead('Ada');
    const file = await backupNow();
    await savedLead('Bob');
    const before = await wholeDatabase();
    const { header } = await inspectBackup({ file });
    const controller = new AbortController();
    const restoring = restoreBackup({
      ...{ file, header, mode: 'replace', signal: controller.signal },
      safety: { settings: {}, product: '0.1.0', at: 1 },
      applySettings: async () => undefined,
      onProgress: (phase) => phase === 'writing' && controller.abort(),
    });
    await expect(restoring).rejects.toThrow('abort');
    expect(await wholeDatabase()).toEqual(before);
    expect(await db.counters.get(RESTORE_RUN)).toBeUndefined();
  });
});
