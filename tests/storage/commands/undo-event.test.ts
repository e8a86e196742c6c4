import { beforeEach, describe, expect, it } from 'vitest';
import { changeStage } from '@/storage/commands/change-stage';
import { completeFollowUp } from '@/storage/commands/complete-follow-up';
import { correctInteraction } from '@/storage/commands/correct-interaction';
import { editContact } from '@/storage/commands/edit-contact';
import { giveAnswer } from '@/storage/commands/give-answer';
import { logThread } from '@/storage/commands/log-thread';
import { markNotified } from '@/storage/commands/mark-notified';
import { nurtureContact } from '@/storage/commands/nurture-contact';
import { promoteContact } from '@/storage/commands/promote-contact';
import { removeContact } from '@/storage/commands/remove-contact';
import { saveCompany } from '@/storage/commands/save-company';
import { saveLead } from '@/storage/commands/save-lead';
import { setFollowUp } from '@/storage/commands/set-follow-up';
import { undoEvent } from '@/storage/commands/undo-event';
import { db } from '@/storage/db';
import type { ContactId } from '@/storage/model/contact';
import { lastUndoableEvent } from '@/storage/queries/last-undoable-event';
import { pipelineCounts } from '@/storage/queries/pipeline-counts';
import { freshDatabase } from '../../support/fresh-database';
import { companyPage, failureFrom, kept, message, profile, savedLead } from '../examples';
import { wholeDatabase } from '../whole-database';

beforeEach(freshDatabase);

const facts = () => wholeDatabase('events', 'outbox');
const edit = async (id: ContactId, patch: Parameters<typeof editContact>[1]) =>
  (await editContact(id, patch)).eventId ?? '';
const lastEvent = async () => (await lastUndoableEvent())?.id ?? '';
const threadOf = (contactId: ContactId) => ({ contactId, threadId: 't1', messages: [message()] });

describe('undoEvent', () => {
  it('puts back every field, its provenance and the stamp, and is an event itself', async () => {
    const id = await savedLead();
    const before = await kept(id);
    const edited = await edit(id, { headline: 'CEO', name: 'Ida', companyName: 'Kestrel' });
    const { eventId, kept: left } = await undoEvent(edited);
    expect(left).toEqual([]);
    expect(await kept(id)).toEqual(before);
    expect(await db.companies.count()).toBe(0);
    expect(await db.events.get(eventId)).toMatchObject({ type: 'undone', undoes: edited, contactId: id });
    expect(await db.events.get(edited)).toMatchObject({ undoneBy: eventId });
  });

  it('leaves the fields that were changed since, and names them', async () => {
    const id = await savedLead();
    const first = await edit(id, { headline: 'CEO', location: 'Delft' });
    await editContact(id, { headline: 'Founder' });
    expect((await undoEvent(first)).kept).toEqual(['headline']);
    const contact = await kept(id);
    expect(contact).toMatchObject({ headline: 'Founder' });
    expect(contact).not.toHaveProperty('location');
    expect(Object.keys(contact.provenance).sort()).toEqual(['headline', 'name']);
  });

  it('does nothing when everything was changed since, and says so', async () => {
    const id = await savedLead();
    const first = await edit(id, { headline: 'CEO' });
    await editContact(id, { headline: 'Founder' });
    const before = await wholeDatabase();
    expect(await failureFrom(undoEvent(first))).toEqual({ code: 'later-changes', detail: 'headline' });
    expect(await wholeDatabase()).toEqual(before);
  });

  it('is redone by undoing the undo, and so on, and each only once', async () => {
    const id = await savedLead();
    const before = await facts();
    const edited = await edit(id, { headline: 'CEO' });
    const after = await facts();
    const undone = await undoEvent(edited);
    const redone = await undoEvent(undone.eventId);
    expect(await facts()).toEqual(after);
    expect(await failureFrom(undoEvent(undone.eventId))).toMatchObject({ code: 'invalid' });
    const undoneAgain = await undoEvent(redone.eventId);
    expect(await facts()).toEqual(before);
    for (const eventId of [edited, undone.eventId, redone.eventId]) {
      expect(await failureFrom(undoEvent(eventId))).toEqual({ code: 'invalid', detail: 'undone already' });
    }
    await undoEvent(undoneAgain.eventId);
    await undoEvent(edited);
    expect(await facts()).toEqual(before);
  });

  it('is asked for once by two clicks', async () => {
    const edited = await edit(await savedLead(), { headline: 'CEO' });
    const twice = await Promise.allSettled([undoEvent(edited), undoEvent(edited)]);
    expect(twice.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('takes back a creation, with its company, until something stands on it', async () => {
    const { contactId, eventId = '' } = await saveLead({ reading: profile('ada', { companyName: 'Kestrel' }) });
    const edited = await edit(contactId, { headline: 'CEO' });
    expect(await failureFrom(undoEvent(eventId))).toEqual({ code: 'later-changes', detail: 'contactEdited' });
    await undoEvent(edited);
    const { eventId: undone } = await undoEvent(eventId);
    const left = await facts();
    expect([left['contacts'], left['companies']]).toEqual([[], []]);
    expect((await pipelineCounts()).lead).toBe(0);
    await undoEvent(undone);
    expect(await kept(contactId)).toMatchObject({ companyName: 'Kestrel', linkedinSlug: 'ada' });
    expect((await pipelineCounts()).lead).toBe(1);
  });

  it('leaves a company that others have joined since', async () => {
    const { eventId = '' } = await saveLead({ reading: profile('ada', { companyName: 'Kestrel' }) });
    const { contactId: bob } = await saveLead({ reading: profile('bob', { companyName: 'Kestrel' }) });
    await undoEvent(eventId);
    expect(await db.companies.get((await kept(bob)).companyId ?? '')).toMatchObject({ name: 'Kestrel' });
  });

  it('takes back a log, and with it that the relationship is two-way', async () => {
    const contactId = await savedLead();
    const before = await facts();
    const { eventId = '' } = await logThread(threadOf(contactId));
    expect(await kept(contactId)).toHaveProperty('twoWayAt');
    await undoEvent(eventId);
    expect(await facts()).toEqual(before);
    expect(await logThread(threadOf(contactId))).toMatchObject({ logged: 1 });
  });

  it('does not take back the evidence of what still stands', async () => {
    const contactId = await savedLead();
    const { eventId = '' } = await logThread(threadOf(contactId));
    const promoted = await promoteContact({ contactId, policy: 'engaged' });
    expect(await failureFrom(undoEvent(eventId))).toEqual({ code: 'later-changes', detail: 'stageChanged' });
    await undoEvent(promoted.eventId);
    expect(await pipelineCounts()).toMatchObject({ lead: 1, prospect: 0 });
    await correctInteraction(`${contactId}:email:18c2a1`, { genuine: false });
    expect(await failureFrom(undoEvent(eventId))).toEqual({ code: 'later-changes', detail: 'interactionCorrected' });
  });

  it('takes back a stage with its time, and leaves it where it was moved on', async () => {
    const contactId = await savedLead();
    const before = await kept(contactId);
    const first = await changeStage({ contactId, to: 'prospect' });
    const second = await changeStage({ contactId, to: 'opportunity' });
    expect(await failureFrom(undoEvent(first.eventId))).toEqual({ code: 'later-changes', detail: 'stage' });
    await undoEvent(second.eventId);
    await undoEvent(first.eventId);
    expect(await kept(contactId)).toEqual(before);
  });

  it('takes back an answer, unless it was given anew', async () => {
    const contactId = await savedLead();
    const first = (await giveAnswer({ contactId, criterion: 'intent', value: 'no' })).eventId ?? '';
    const second = (await giveAnswer({ contactId, criterion: 'intent', value: 'yes' })).eventId ?? '';
    expect(await failureFrom(undoEvent(first))).toEqual({ code: 'later-changes', detail: 'answers' });
    await undoEvent(second);
    expect(await db.answers.toArray()).toMatchObject([{ value: 'no' }]);
    await undoEvent(first);
    expect(await db.answers.count()).toBe(0);
  });

  it('opens a follow-up again, and takes one back though it was notified of', async () => {
    const contactId = await savedLead();
    const { followUpId, eventId } = await setFollowUp({ contactId, dueAt: 5_000 });
    await markNotified([followUpId], 6_000);
    const done = await completeFollowUp(followUpId);
    expect(await failureFrom(undoEvent(eventId))).toEqual({ code: 'later-changes', detail: 'followUps' });
    await undoEvent(done.eventId);
    expect(await db.followUps.get(followUpId)).toMatchObject({ status: 'open', notifiedAt: 6_000 });
    expect((await kept(contactId)).nextFollowUpAt).toBe(5_000);
    await undoEvent(eventId);
    expect(await db.followUps.count()).toBe(0);
    expect(await kept(contactId)).not.toHaveProperty('nextFollowUpAt');
  });

  it('gives a slug back to the one it was taken from', async () => {
    const { contactId: ada } = await saveLead({ reading: profile('ada', {}, { memberId: 'A' }) });
    const before = await facts();
    const { eventId = '' } = await saveLead({ reading: profile('ada', {}, { memberId: 'B' }) });
    expect(await kept(ada)).not.toHaveProperty('linkedinSlug');
    await undoEvent(eventId);
    expect(await facts()).toEqual(before);
  });

  it('does not give back a LinkedIn key that another contact has taken since', async () => {
    const { contactId: ada } = await saveLead({ reading: profile('ada') });
    const moved = await edit(ada, { linkedinSlug: 'ada-v', headline: 'CEO' });
    await saveLead({ reading: profile('ada') });
    expect((await undoEvent(moved)).kept).toEqual(['linkedinSlug']);
    expect(await kept(ada)).toMatchObject({ linkedinSlug: 'ada-v' });
  });

  it('does not bring back somebody whose LinkedIn key another contact has now', async () => {
    const { eventId = '' } = await saveLead({ reading: profile('ada') });
    const bob = await savedLead('Bob');
    const { eventId: undone } = await undoEvent(eventId);
    await editContact(bob, { linkedinSlug: 'ada' });
    expect(await failureFrom(undoEvent(undone))).toEqual({ code: 'later-changes', detail: 'contactSaved' });
  });

  it('goes on from where a redo left things, however it is asked for', async () => {
    const id = await savedLead();
    const first = await nurtureContact({ contactId: id, dueAt: 1 });
    const undone = await undoEvent(first.eventId);
    await nurtureContact({ contactId: id, dueAt: 2 });
    const before = await facts();
    expect((await undoEvent(undone.eventId)).kept).toEqual(['stage']);
    await undoEvent(first.eventId);
    expect(await facts()).toEqual(before);
  });

  it('takes back a company page, which is about no contact, once', async () => {
    const { eventId = '' } = await saveCompany(companyPage('Kestrel'));
    const { eventId: undone } = await undoEvent(eventId);
    expect(await db.companies.count()).toBe(0);
    expect(await failureFrom(undoEvent(eventId))).toMatchObject({ code: 'invalid' });
    await undoEvent(undone);
    expect(await db.companies.toArray()).toMatchObject([{ name: 'Kestrel' }]);
    expect(await failureFrom(undoEvent(undone))).toMatchObject({ code: 'invalid' });
  });

  it('has nothing to do with a contact who was removed since, or an event that never was', async () => {
    const contactId = await savedLead();
    const edited = await edit(contactId, { headline: 'CEO' });
    await removeContact(contactId);
    expect(await failureFrom(undoEvent(edited))).toEqual({ code: 'gone', detail: 'contacts' });
    expect(await failureFrom(undoEvent('none'))).toEqual({ code: 'gone', detail: 'events' });
  });
});

describe('lastUndoableEvent', () => {
  it('is the newest thing that stands, back to the first', async () => {
    const id = await savedLead();
    await editContact(id, { headline: 'CEO' });
    await changeStage({ contactId: id, to: 'lost' });
    for (let left = 3; left > 0; left -= 1) await undoEvent(await lastEvent());
    expect(await lastUndoableEvent()).toBeUndefined();
    expect(await db.contacts.count()).toBe(0);
  });
});
