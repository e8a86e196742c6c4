import { beforeEach, describe, expect, it } from 'vitest';
import { changeContacts } from '@/storage/commands/change-contacts';
import { changeStage } from '@/storage/commands/change-stage';
import { completeFollowUp } from '@/storage/commands/complete-follow-up';
import { keepBulk } from '@/storage/commands/keep-bulk';
import { removeContact } from '@/storage/commands/remove-contact';
import { removeContacts } from '@/storage/commands/remove-contacts';
import { saveCadence } from '@/storage/commands/save-cadence';
import { setDoNotContact } from '@/storage/commands/set-do-not-contact';
import { setFollowUp } from '@/storage/commands/set-follow-up';
import { setOwner } from '@/storage/commands/set-owner';
import { setTags } from '@/storage/commands/set-tags';
import { snoozeFollowUps } from '@/storage/commands/snooze-follow-ups';
import { undoBulk } from '@/storage/commands/undo-bulk';
import { undoEvent } from '@/storage/commands/undo-event';
import { db } from '@/storage/db';
import type { ContactId } from '@/storage/model/contact';
import { brokenOffBulks } from '@/storage/queries/broken-off-bulks';
import { historyOf } from '@/storage/queries/history-of';
import { pipelineCounts } from '@/storage/queries/pipeline-counts';
import { promotionOf } from '@/storage/queries/promotion-of';
import { removedContacts } from '@/storage/queries/removed-contacts';
import { freshDatabase } from '../../support/fresh-database';
import { stubLocks } from '../../support/stub-locks';
import { failureFrom, kept, savedLead } from '../examples';

const DUE = 1_900_000_000_000;

let [ada, ben, cleo] = ['', '', ''] as ContactId[] as [ContactId, ContactId, ContactId];
beforeEach(async () => {
  stubLocks();
  await freshDatabase();
  [ada, ben, cleo] = [await savedLead('Ada'), await savedLead('Ben'), await savedLead('Cleo')];
});

const all = () => [ada, ben, cleo];
const bulkIdOf = ({ bulkId }: { bulkId?: string }) => bulkId ?? 'none';

describe('a change of many', () => {
  it('moves each by the rules of one, leaves out who is there already, and says so in the history of each', async () => {
    await changeStage({ contactId: ben, to: 'prospect' });
    const done = await changeContacts([...all(), 'gone' as ContactId], {
      what: 'stage',
      to: 'prospect',
      reason: 'Fair',
    });
    expect(done).toMatchObject({ changed: 2, leftOut: { same: 1, gone: 1 }, cancelled: false });
    expect(await pipelineCounts()).toMatchObject({ lead: 0, prospect: 3 });
    const [event] = await historyOf(ada, 5);
    expect(event).toMatchObject({
      type: 'contactsChanged',
      to: 'prospect',
      from: 'lead',
      override: true,
      reason: 'Fair',
    });
    expect(event?.changes.map(({ id }) => id)).toEqual([ada]);
    expect((await promotionOf(cleo))?.event.id).toBe(event?.id);
  });

  it('adds and takes out tags, whatever their case, and leaves out who has them so already', async () => {
    await setTags({ contactId: ada, tags: ['  Fair ', 'Winter', 'fair'] });
    expect(await kept(ada)).toMatchObject({ tags: ['Fair', 'Winter'] });
    const { bulkId, ...done } = await changeContacts(all(), { what: 'tags', add: ['fair'], remove: ['WINTER', 'x'] });
    expect(done).toMatchObject({ changed: 3 });
    expect((await kept(ada)).tags).toEqual(['Fair']);
    expect((await kept(ben)).tags).toEqual(['fair']);
    expect((await changeContacts([ada], { what: 'tags', add: ['FAIR'] })).leftOut).toEqual({ same: 1 });
    await undoBulk(bulkId ?? '');
    expect((await kept(ada)).tags).toEqual(['Fair', 'Winter']);
    expect(await kept(ben)).not.toHaveProperty('tags');
  });

  it('gives an owner and takes it away', async () => {
    await setOwner({ contactId: ada, owner: ' Mara ' });
    expect((await changeContacts(all(), { what: 'owner', owner: 'Mara' })).changed).toBe(2);
    expect((await changeContacts(all(), { what: 'owner' })).changed).toBe(3);
    expect(await kept(ada)).not.toHaveProperty('owner');
  });

  it('sets follow-ups and puts on cadences, but nobody who is not to be contacted', async () => {
    await setDoNotContact({ contactId: ada });
    const set = await changeContacts(all(), { what: 'followUp', due: DUE, note: ' Ask ' });
    expect(set).toMatchObject({ changed: 2, leftOut: { doNotContact: 1 } });
    expect(await db.followUps.where('[contactId+status]').equals([ben, 'open']).first()).toMatchObject({ note: 'Ask' });
    expect(await kept(ben)).toMatchObject({ nextFollowUpAt: DUE });
    await changeStage({ contactId: cleo, to: 'nurture' });
    const step = { id: 's1', touch: 'email', waitDays: 1 } as const;
    const { cadenceId } = await saveCadence({ name: 'Spring', audience: 'lead', steps: [step] });
    const put = await changeContacts(all(), { what: 'cadence', cadenceId });
    expect(put).toMatchObject({ changed: 1, leftOut: { doNotContact: 1, otherStage: 1 } });
    expect(await historyOf(ben, 1)).toMatchObject([{ contactIds: [ben] }]);
  });

  it('refuses what is no change, and says why when nothing could be done', async () => {
    expect(await failureFrom(changeContacts([], { what: 'owner' }))).toMatchObject({ code: 'invalid' });
    expect(await failureFrom(changeContacts([ada], { what: 'cadence', cadenceId: 'x' }))).toMatchObject({
      code: 'gone',
    });
    expect(await brokenOffBulks()).toEqual([]);
  });
});

describe('the undo of a change of many', () => {
  it('keeps what was changed since, and counts it', async () => {
    const bulkId = bulkIdOf(await changeContacts(all(), { what: 'owner', owner: 'Mara' }));
    await setOwner({ contactId: ben, owner: 'Jonas' });
    await removeContact(cleo);
    expect(await undoBulk(bulkId)).toMatchObject({ kept: 1 });
    expect(await kept(ada)).not.toHaveProperty('owner');
    expect(await kept(ben)).toMatchObject({ owner: 'Jonas' });
    expect(await failureFrom(undoBulk(bulkId))).toMatchObject({ code: 'invalid' });
  });

  it('leaves out of an undo whose follow-up was done since, and takes back the others', async () => {
    const bulkId = bulkIdOf(await changeContacts(all(), { what: 'followUp', due: DUE }));
    const followUp = await db.followUps.where('[contactId+status]').equals([ben, 'open']).first();
    await completeFollowUp(followUp?.id ?? '');
    expect(await undoBulk(bulkId)).toMatchObject({ undone: 2, kept: 1 });
    expect(await db.followUps.toArray()).toMatchObject([{ contactId: ben, status: 'done' }]);
  });

  it('is refused when everything was changed since', async () => {
    const bulkId = bulkIdOf(await changeContacts([ada], { what: 'owner', owner: 'Mara' }));
    await setOwner({ contactId: ada, owner: 'Jonas' });
    expect(await failureFrom(undoBulk(bulkId))).toMatchObject({ code: 'later-changes' });
    expect(await brokenOffBulks()).toEqual([]);
  });

  it('brings back those who were removed, but nobody who was saved anew since', async () => {
    const dai = await savedLead('Dai', ['dai@x.example']);
    const bulkId = bulkIdOf(await removeContacts([...all(), dai]));
    expect(await pipelineCounts()).toMatchObject({ lead: 0 });
    expect(await removedContacts(5)).toEqual([]);
    await savedLead('Dai', ['dai@x.example']);
    expect(await undoBulk(bulkId)).toMatchObject({ undone: 3, kept: 1 });
    expect(await db.contacts.get(dai)).toBeUndefined();
    expect(await kept(ada)).toMatchObject({ name: 'Ada' });
  });

  it('refuses to undo the saving of somebody who was changed with others since', async () => {
    const [saved] = await historyOf(ada, 1);
    await changeContacts(all(), { what: 'followUp', due: DUE });
    expect(await failureFrom(undoEvent(saved?.id ?? ''))).toMatchObject({ code: 'later-changes' });
  });
});

describe('a bulk that was broken off', () => {
  /** A page that is closed after a part leaves its mark behind. */
  const breakOff = async (bulkId: string, total: number) => db.counters.put({ key: `bulk:${bulkId}`, value: total });

  it('is found with how far it came, and undone or kept', async () => {
    const bulkId = bulkIdOf(await changeContacts(all(), { what: 'owner', owner: 'Mara' }));
    expect(await brokenOffBulks()).toEqual([]);
    await breakOff(bulkId, 10);
    expect(await brokenOffBulks()).toMatchObject([{ what: 'changed', done: 3, total: 10, undo: bulkId }]);
    await keepBulk(bulkId);
    expect(await brokenOffBulks()).toEqual([]);
    await breakOff(bulkId, 10);
    const { bulkId: undoId } = await undoBulk(bulkId);
    expect(await brokenOffBulks()).toEqual([]);
    await breakOff(undoId, 2);
    expect(await brokenOffBulks()).toMatchObject([{ what: 'undone', done: 1, total: 2, undo: bulkId }]);
  });

  it('is not found while somebody is at it', async () => {
    const seen: unknown[] = [];
    const look = async () => seen.push(await brokenOffBulks());
    const looks: Promise<unknown>[] = [];
    await changeContacts(all(), { what: 'owner', owner: 'Mara' }, { onProgress: () => looks.push(look()) });
    await Promise.all(looks);
    expect(seen).toEqual([[]]);
  });
});

describe('what is done to several follow-ups', () => {
  it('stands in the history of each of their people', async () => {
    const ids = [];
    for (const contactId of [ada, ben]) ids.push((await setFollowUp({ contactId, dueAt: DUE })).followUpId);
    const { eventId } = await snoozeFollowUps(ids, DUE + 1);
    expect((await historyOf(ada, 1))[0]).toMatchObject({ id: eventId, contactIds: [ada, ben] });
    expect((await historyOf(ada, 1))[0]?.changes.map(({ table }) => table)).toEqual(['followUps', 'contacts']);
    await undoEvent(eventId);
    expect((await historyOf(ben, 1))[0]).toMatchObject({ type: 'undone', undoes: eventId });
  });
});
