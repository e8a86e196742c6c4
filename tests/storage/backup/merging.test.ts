import { beforeEach, describe, expect, it } from 'vitest';
import { keptBefore } from '@/storage/backup/kept-before';
import { checkData } from '@/storage/commands/check-data';
import { editContact } from '@/storage/commands/edit-contact';
import { logInteraction } from '@/storage/commands/log-interaction';
import { removeContact } from '@/storage/commands/remove-contact';
import { saveLead } from '@/storage/commands/save-lead';
import { setFollowUp } from '@/storage/commands/set-follow-up';
import { db } from '@/storage/db';
import { freshDatabase } from '../../support/fresh-database';
import { stubLocks } from '../../support/stub-locks';
import { profile, savedLead } from '../examples';
import { wholeDatabase } from '../whole-database';
import { backupNow, restore } from './backup-of';

beforeEach(freshDatabase);
beforeEach(stubLocks);

const NOTHING = { counters: 0, contacts: 0, scores: 0, index: 0 };
const DERIVED = ['counters', 'scoreBlocks', 'indexMarks', 'indexShards'];
const merge = (file: Blob) => restore(file, { mode: 'merge' });

describe('a restore that adds what is missing', () => {
  it('adds nothing where all is here', async () => {
    await savedLead('Ada');
    const file = await backupNow();
    const before = await wholeDatabase(...DERIVED);
    const { result, settings } = await merge(file);
    expect(result).toMatchObject({ added: 0, leftOut: [] });
    expect(await wholeDatabase(...DERIVED)).toEqual(before);
    expect(settings).toEqual([]);
  });

  it('brings back who was removed, and leaves as it is what changed since', async () => {
    const [ada, bob] = [await savedLead('Ada'), await savedLead('Bob')];
    await setFollowUp({ contactId: bob, dueAt: 2_000_000_000_000 });
    const file = await backupNow();
    await removeContact(bob);
    await editContact(ada, { jobTitle: 'Head of Looms' });
    const { result } = await merge(file);
    expect(result.leftOut).toEqual([]);
    expect((await db.contacts.get(ada))?.jobTitle).toBe('Head of Looms');
    expect(await db.contacts.get(bob)).toMatchObject({ name: 'Bob', nextFollowUpAt: 2_000_000_000_000 });
    expect(await db.outbox.get(`contacts:${bob}`)).toBeDefined();
    expect(await checkData({ repair: false })).toEqual(NOTHING);
  });

  it('puts interactions that are not here into the conversations that are', async () => {
    const ada = await savedLead('Ada');
    const at = 1_780_000_000_000;
    const before = await backupNow();
    await logInteraction({ contactId: ada, channel: 'call', kind: 'call', direction: 'inbound', at });
    const after = await backupNow();
    await restore(before);
    expect((await db.contacts.get(ada))?.lastInboundAt).toBeUndefined();
    await merge(after);
    expect((await db.contacts.get(ada))?.lastInboundAt).toBe(at);
    expect(await checkData({ repair: false })).toEqual(NOTHING);
  });

  it('leaves out who is here as another record, with all that hangs on them', async () => {
    const known = await saveLead({ reading: profile('ada-vermeer', { name: 'Ada' }) });
    await setFollowUp({ contactId: known.contactId, dueAt: 2_000_000_000_000 });
    await savedLead('Bob');
    const file = await backupNow();
    await freshDatabase();
    await saveLead({ reading: profile('ada-vermeer', { name: 'Ada V.' }) });
    const { result } = await merge(file);
    expect(result.leftOut).toEqual(['Ada']);
    expect((await db.contacts.toArray()).map(({ name }) => name).sort()).toEqual(['Ada V.', 'Bob']);
    expect(await db.followUps.count()).toBe(0);
    expect(await checkData({ repair: false })).toEqual(NOTHING);
  });
});

describe('what was here before a restore', () => {
  it('comes back to the last field, and the restore after it', async () => {
    await savedLead('Ada');
    const file = await backupNow();
    await savedLead('Bob');
    const before = await wholeDatabase(...DERIVED);
    await restore(file);
    const restored = await wholeDatabase(...DERIVED);
    const kept = await keptBefore();
    expect(kept?.contents.header.counts.contacts).toBe(2);
    const { settings } = await restore(kept?.file ?? new Blob());
    expect(await wholeDatabase(...DERIVED)).toEqual(before);
    expect(settings).toEqual([{ ownName: 'Before' }]);
    await restore((await keptBefore())?.file ?? new Blob());
    expect(await wholeDatabase(...DERIVED)).toEqual(restored);
  });
});
