import { beforeEach, describe, expect, it } from 'vitest';
import { checkData } from '@/storage/commands/check-data';
import { setFollowUp } from '@/storage/commands/set-follow-up';
import { db } from '@/storage/db';
import { compactShard } from '@/storage/find/write-shard';
import { shardOf } from '@/storage/model/find/index-layout';
import { stageCounterKey } from '@/storage/model/stage-deltas';
import { freshDatabase } from '../../support/fresh-database';
import { savedLead } from '../examples';
import { wholeDatabase } from '../whole-database';

beforeEach(freshDatabase);

const NOTHING = { counters: 0, contacts: 0, scores: 0, index: 0 };

async function filled() {
  const [ada, bob] = [await savedLead('Ada'), await savedLead('Bob')];
  await setFollowUp({ contactId: ada, dueAt: 2_000_000_000_000 });
  // The database is built from the start, and Bob's shard says all of him.
  await checkData({ repair: true });
  await compactShard(shardOf(bob));
  return { ada, bob };
}

describe('checkData', () => {
  it('finds nothing where all agrees, and changes nothing', async () => {
    await filled();
    const before = await wholeDatabase();
    expect(await checkData({ repair: false })).toEqual(NOTHING);
    expect(await wholeDatabase()).toEqual(before);
  });

  it('says what differs without touching it, puts it right when told to, and finds nothing then', async () => {
    const { ada, bob } = await filled();
    const right = await wholeDatabase('events');
    await db.counters.put({ key: stageCounterKey('lead'), value: 7 });
    await db.counters.put({ key: 'amount:lead:EUR', value: 500 });
    await db.contacts.update(ada, { lacksFollowUp: 1, searchWords: ['eve'] });
    await db.scoreBlocks.clear();
    expect(await checkData({ repair: false })).toMatchObject({ counters: 3, contacts: 1, scores: 2 });
    expect((await db.contacts.get(ada))?.searchWords).toEqual(['eve']);
    await checkData({ repair: true });
    expect(await checkData({ repair: false })).toEqual(NOTHING);
    const repaired = await wholeDatabase('events');
    expect(repaired['contacts']).toEqual(right['contacts']);
    expect(repaired['scoreBlocks']).toEqual(right['scoreBlocks']);
    expect(bob).toBeDefined();
  });

  it('notices a contact whom the index has wrongly, or still has', async () => {
    const { bob } = await filled();
    await db.contacts.update(bob, { jobTitle: 'Head of cold rooms' });
    expect((await checkData({ repair: false })).index).toBe(1);
    await db.contacts.delete(bob);
    expect((await checkData({ repair: true })).index).toBe(1);
    await compactShard(shardOf(bob));
    expect((await checkData({ repair: false })).index).toBe(0);
  });

  it('can be cancelled', async () => {
    await filled();
    const controller = new AbortController();
    const onProgress = () => controller.abort();
    await expect(checkData({ repair: true, onProgress, signal: controller.signal })).rejects.toThrow('abort');
  });
});
