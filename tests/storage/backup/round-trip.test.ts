import { gunzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from 'vitest';
import { inspectBackup } from '@/storage/backup/inspect-backup';
import { checkData } from '@/storage/commands/check-data';
import { setFollowUp } from '@/storage/commands/set-follow-up';
import { db } from '@/storage/db';
import { freshDatabase } from '../../support/fresh-database';
import { stubLocks } from '../../support/stub-locks';
import { savedLead } from '../examples';
import { wholeDatabase } from '../whole-database';
import { backupNow, restore } from './backup-of';

beforeEach(freshDatabase);
beforeEach(stubLocks);

const DERIVED = ['counters', 'scoreBlocks', 'indexMarks', 'indexShards'];
const NOTHING = { counters: 0, contacts: 0, scores: 0, index: 0 };

async function filled() {
  const ada = await savedLead('Ada');
  await savedLead('Bob');
  await setFollowUp({ contactId: ada, dueAt: 2_000_000_000_000 });
}

describe('a backup', () => {
  it('brings everything back into an empty profile', async () => {
    await filled();
    const before = await wholeDatabase(...DERIVED);
    const file = await backupNow();
    await freshDatabase();
    const { settings } = await restore(file);
    expect(await wholeDatabase(...DERIVED)).toEqual(before);
    expect(await checkData({ repair: false })).toEqual(NOTHING);
    expect(settings).toEqual([{ ownName: 'Rep' }]);
  });

  it('can be locked', async () => {
    await filled();
    const before = await wholeDatabase(...DERIVED);
    const file = await backupNow({ passphrase: 'grüne Socken' });
    await freshDatabase();
    await restore(file, { passphrase: 'gru\u0308ne Socken' });
    expect(await wholeDatabase(...DERIVED)).toEqual(before);
  });

  it('is not spoiled by a record that does not fit: that is in the file, is counted, and does not come back', async () => {
    await filled();
    const before = await wholeDatabase(...DERIVED);
    const broken = { id: 'zz', name: '', nameKey: '', createdAt: 1, updatedAt: 1 };
    await db.companies.add(broken);
    const file = await backupNow();
    expect((await inspectBackup({ file })).unfit).toBe(1);
    expect(gunzipSync(Buffer.from(await file.arrayBuffer())).toString()).toContain('"unfit","companies",{"id":"zz"');
    await freshDatabase();
    await restore(file);
    expect(await wholeDatabase(...DERIVED)).toEqual(before);
  });
});
