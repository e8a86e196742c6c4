import { beforeEach, describe, expect, it } from 'vitest';
import { correctInteraction } from '@/storage/commands/correct-interaction';
import { logInteraction } from '@/storage/commands/log-interaction';
import { logThread } from '@/storage/commands/log-thread';
import { mergeContacts } from '@/storage/commands/merge-contacts';
import { promoteContact } from '@/storage/commands/promote-contact';
import { removeContact } from '@/storage/commands/remove-contact';
import { setFollowUp } from '@/storage/commands/set-follow-up';
import { takeBackCorrections } from '@/storage/commands/take-back-corrections';
import { undoEvent } from '@/storage/commands/undo-event';
import { db } from '@/storage/db';
import { type ContactId, contactIdSchema } from '@/storage/model/contact';
import { loggedMessageIds } from '@/storage/queries/logged-message-ids';
import { relationshipOf } from '@/storage/queries/relationship-of';
import { timelineOf } from '@/storage/queries/timeline-of';
import { freshDatabase } from '../../support/fresh-database';
import { failureFrom, kept, message, savedLead } from '../examples';
import { wholeDatabase } from '../whole-database';

beforeEach(freshDatabase);

const call = (contactId: ContactId) => ({
  contactId,
  channel: 'call' as const,
  kind: 'call' as const,
  direction: 'inbound' as const,
  at: 500,
});
const MAIL = 'ada@vermeer.example';
const thread = (contactId: ContactId, id = 'm1') =>
  logThread({ contactId, threadId: 't', messages: [message({ id, sender: { address: 'unknown@x.example' } })] });
const rows = () => wholeDatabase('events', 'outbox');

describe('correctInteraction', () => {
  it("puts the rep's word over what was logged, which stays; the newest holds", async () => {
    const { interactionId } = await logInteraction(call(await savedLead()));
    const logged = await db.interactions.get(interactionId);
    const id = contactIdSchema.parse(logged?.contactId);
    await correctInteraction(interactionId, { genuine: false });
    expect(await db.interactions.get(interactionId)).toEqual(logged);
    expect(await kept(id)).not.toHaveProperty('twoWayAt');
    expect(await relationshipOf(id)).toMatchObject({ twoWay: false, inboundCount: 1, genuineInboundCount: 0 });
    expect(await timelineOf(id, 10)).toMatchObject([{ genuine: false, was: { genuine: true } }]);
    await correctInteraction(interactionId, { genuine: true });
    expect(await kept(id)).toMatchObject({ twoWayAt: 500 });
    expect((await relationshipOf(id)).evidence?.id).toBe(interactionId);
  });

  it('says when the interaction is gone', async () => {
    expect(await failureFrom(correctInteraction('none', { genuine: true }))).toMatchObject({ code: 'gone' });
  });
});

describe('a direction corrected', () => {
  it('changes the counts and what counts as an answer', async () => {
    const ada = await savedLead();
    const { interactionId } = await logInteraction({ ...call(ada), direction: 'outbound' });
    const before = await rows();
    const { eventId } = await correctInteraction(interactionId, { direction: 'inbound' });
    expect(await kept(ada)).toMatchObject({ inboundCount: 1, outboundCount: 0, twoWayAt: 500, lastInboundAt: 500 });
    expect(await timelineOf(ada, 1)).toMatchObject([{ direction: 'inbound', was: { direction: 'outbound' } }]);
    await undoEvent(eventId);
    expect(await rows()).toEqual(before);
  });

  it('stands beside a word on another field, and is taken back by saying what was logged', async () => {
    const ada = await savedLead();
    const { interactionId } = await logInteraction(call(ada));
    await correctInteraction(interactionId, { genuine: false });
    await correctInteraction(interactionId, { direction: 'outbound' });
    expect(await timelineOf(ada, 1)).toMatchObject([{ genuine: false, direction: 'outbound' }]);
    await correctInteraction(interactionId, { direction: 'inbound', genuine: true });
    expect((await timelineOf(ada, 1))[0]).not.toHaveProperty('was');
    expect(await kept(ada)).toMatchObject({ twoWayAt: 500 });
  });
});

describe('an interaction of the wrong contact', () => {
  it('goes to the right one with all that follows from it; its row stays', async () => {
    const [ada, bob] = [await savedLead('Ada', [MAIL]), await savedLead('Bob')];
    await thread(ada);
    const id = `${ada}:email:m1`;
    const row = await db.interactions.get(id);
    const before = await rows();
    const { eventId } = await correctInteraction(id, { movedTo: bob });
    expect(await db.interactions.get(id)).toEqual(row);
    expect(await kept(ada)).toMatchObject({ inboundCount: 0 });
    expect(await kept(ada)).not.toHaveProperty('twoWayAt');
    expect(await kept(bob)).toMatchObject({ inboundCount: 1, twoWayAt: row?.at });
    expect(await timelineOf(ada, 9)).toEqual([]);
    expect(await timelineOf(bob, 9)).toMatchObject([{ id, contactId: bob, was: { contactId: ada } }]);
    expect((await relationshipOf(bob)).evidence?.id).toBe(id);
    await undoEvent(eventId);
    expect(await rows()).toEqual(before);
  });

  it('does not come back when the thread is logged again, on either', async () => {
    const [ada, bob] = [await savedLead('Ada', [MAIL]), await savedLead('Bob')];
    await thread(ada);
    await correctInteraction(`${ada}:email:m1`, { movedTo: bob });
    for (const id of [ada, bob]) expect(await thread(id)).toMatchObject({ logged: 0, alreadyLogged: 1 });
    expect(await db.interactions.count()).toBe(1);
    const logged = await loggedMessageIds('t');
    expect(logged.get(ada)).toEqual(new Map([['m1', undefined]]));
    expect(logged.get(bob)).toEqual(new Map([['m1', `${ada}:email:m1`]]));
    expect(await thread(ada, 'm2')).toMatchObject({ logged: 1 });
  });

  it('shows once where it is logged as well', async () => {
    const [ada, bob] = [await savedLead('Ada', [MAIL]), await savedLead('Bob')];
    await thread(bob);
    await thread(ada);
    await correctInteraction(`${ada}:email:m1`, { movedTo: bob });
    expect(await timelineOf(bob, 9)).toHaveLength(1);
    expect(await kept(bob)).toMatchObject({ inboundCount: 1 });
  });

  it('goes on to a third, and only the newest move holds', async () => {
    const [ada, bob, eve] = [await savedLead('Ada'), await savedLead('Bob'), await savedLead('Eve')];
    const { interactionId } = await logInteraction(call(ada));
    const first = await correctInteraction(interactionId, { movedTo: bob });
    await correctInteraction(interactionId, { movedTo: eve });
    const counts = async () => Promise.all([ada, bob, eve].map(async (id) => (await kept(id)).inboundCount));
    expect(await counts()).toEqual([0, 0, 1]);
    await undoEvent(first.eventId);
    expect(await counts()).toEqual([0, 0, 1]);
    await correctInteraction(interactionId, { movedTo: ada });
    expect(await counts()).toEqual([1, 0, 0]);
    expect(await failureFrom(correctInteraction(interactionId, { movedTo: ada }))).toMatchObject({ code: 'invalid' });
  });

  it('is evidence for the one whose it is, and for nobody else', async () => {
    const [ada, bob] = [await savedLead('Ada'), await savedLead('Bob')];
    const { interactionId } = await logInteraction(call(ada));
    await correctInteraction(interactionId, { movedTo: bob });
    const promote = (contactId: ContactId) =>
      promoteContact({ contactId, policy: 'engaged', evidenceId: interactionId });
    expect(await failureFrom(promote(ada))).toEqual({ code: 'gone', detail: 'interactions' });
    await promote(bob);
    expect(await kept(bob)).toMatchObject({ stage: 'prospect' });
  });

  it('stays when only the one is removed who had it first, and goes with the last who had it', async () => {
    const [ada, bob] = [await savedLead('Ada'), await savedLead('Bob')];
    const { interactionId } = await logInteraction(call(ada));
    const moved = await correctInteraction(interactionId, { movedTo: bob });
    const removed = await removeContact(ada);
    expect(await kept(bob)).toMatchObject({ inboundCount: 1 });
    expect(await failureFrom(undoEvent(moved.eventId))).toMatchObject({ code: 'gone' });
    const before = await rows();
    const gone = await removeContact(bob);
    expect([await db.interactions.count(), await db.corrections.count()]).toEqual([0, 0]);
    await undoEvent(gone.eventId);
    expect(await rows()).toEqual(before);
    await undoEvent(removed.eventId);
    expect(await kept(bob)).toMatchObject({ inboundCount: 1 });
  });

  it('goes along when contacts are merged, and back when they are two again', async () => {
    const [ada, bob, eve] = [await savedLead('Ada', [MAIL]), await savedLead('Bob'), await savedLead('Eve')];
    await thread(ada);
    await correctInteraction(`${ada}:email:m1`, { movedTo: bob });
    const before = await rows();
    const intoEve = await mergeContacts({ keepId: eve, mergeId: bob });
    expect(await kept(eve)).toMatchObject({ inboundCount: 1 });
    const first = await mergeContacts({ keepId: eve, mergeId: ada });
    expect(await timelineOf(eve, 9)).toHaveLength(1);
    await undoEvent(first.eventId);
    await undoEvent(intoEve.eventId);
    expect(await rows()).toEqual(before);
  });

  it('is not moved to somebody who is gone', async () => {
    const { interactionId } = await logInteraction(call(await savedLead()));
    const movedTo = contactIdSchema.parse('none');
    expect(await failureFrom(correctInteraction(interactionId, { movedTo }))).toMatchObject({ code: 'gone' });
    expect(await failureFrom(correctInteraction(interactionId, {}))).toMatchObject({ code: 'invalid' });
  });
});

describe('a follow-up that waits for an answer', () => {
  const open = async (ada: ContactId) =>
    (await db.followUps.where('[contactId+status]').equals([ada, 'open']).toArray()).length;

  it('is done once a message counts as an answer, open again once it does not, and one Undo takes back both', async () => {
    const ada = await savedLead();
    await setFollowUp({ contactId: ada, dueAt: Date.now() + 86_400_000, why: 'noAnswer' });
    const { interactionId } = await logInteraction({ ...call(ada), direction: 'outbound', at: Date.now() + 1_000 });
    await db.interactions.update(interactionId, { loggedAt: Date.now() + 1_000 });
    const before = await rows();
    const { eventId } = await correctInteraction(interactionId, { direction: 'inbound' });
    expect(await open(ada)).toBe(0);
    await correctInteraction(interactionId, { genuine: false });
    expect(await open(ada)).toBe(1);
    await correctInteraction(interactionId, { genuine: true });
    expect(await open(ada)).toBe(0);
    await takeBackCorrections(interactionId);
    expect(await open(ada)).toBe(1);
    expect(eventId).toBeDefined();
    expect(await rows()).toEqual(before);
  });

  it('is done for the one whose the answer is, and waits again with the other', async () => {
    const [ada, bob] = [await savedLead(), await savedLead('Bob', ['bob@vermeer.example'])];
    for (const contactId of [ada, bob])
      await setFollowUp({ contactId, dueAt: Date.now() + 86_400_000, why: 'noAnswer' });
    const { interactionId } = await logInteraction({ ...call(ada), at: Date.now() + 1_000 });
    await db.interactions.update(interactionId, { loggedAt: Date.now() + 1_000 });
    await correctInteraction(interactionId, { genuine: false });
    await correctInteraction(interactionId, { genuine: true });
    expect([await open(ada), await open(bob)]).toEqual([0, 1]);
    await correctInteraction(interactionId, { movedTo: bob });
    expect([await open(ada), await open(bob)]).toEqual([1, 0]);
  });
});
