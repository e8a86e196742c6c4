import { beforeEach, describe, expect, it } from 'vitest';
import { correctInteraction } from '@/storage/commands/correct-interaction';
import { giveAnswer } from '@/storage/commands/give-answer';
import { logInteraction } from '@/storage/commands/log-interaction';
import { removeContact } from '@/storage/commands/remove-contact';
import { saveLead } from '@/storage/commands/save-lead';
import { setFollowUp } from '@/storage/commands/set-follow-up';
import { undoEvent } from '@/storage/commands/undo-event';
import { db } from '@/storage/db';
import { pipelineCounts } from '@/storage/queries/pipeline-counts';
import { freshDatabase } from '../../support/fresh-database';
import { failureFrom, profile, savedLead } from '../examples';
import { wholeDatabase } from '../whole-database';

beforeEach(freshDatabase);

async function busyContact() {
  const { contactId } = await saveLead({ reading: profile('ada', { companyName: 'Kestrel' }) });
  const { interactionId } = await logInteraction({
    contactId,
    channel: 'call',
    kind: 'call',
    direction: 'inbound',
    at: 5,
  });
  await correctInteraction(interactionId, { genuine: false });
  await giveAnswer({ contactId, criterion: 'intent', value: 'yes' });
  await giveAnswer({ contactId, criterion: 'targetMarket', value: 'yes' });
  await setFollowUp({ contactId, dueAt: 9_000 });
  return contactId;
}

describe('removeContact', () => {
  it('removes all that is kept of a contact and of nobody else; the company and its answers stay', async () => {
    const contactId = await busyContact();
    const other = await savedLead('Bob');
    await setFollowUp({ contactId: other, dueAt: 9_000 });
    await removeContact(contactId);
    const { contacts, interactions, corrections, answers, followUps, companies } = await wholeDatabase();
    expect(contacts).toMatchObject([{ id: other }]);
    expect(followUps).toMatchObject([{ contactId: other }]);
    expect([interactions, corrections]).toEqual([[], []]);
    expect(answers).toMatchObject([{ criterion: 'targetMarket' }]);
    expect(companies).toHaveLength(1);
    expect((await pipelineCounts()).lead).toBe(1);
  });

  it('is undone to the last field', async () => {
    const contactId = await busyContact();
    const before = await wholeDatabase('events', 'outbox');
    const { eventId } = await removeContact(contactId);
    await undoEvent(eventId);
    expect(await wholeDatabase('events', 'outbox')).toEqual(before);
  });

  it('is not undone beside the contact that was made of the same person since', async () => {
    const contactId = await busyContact();
    const { eventId } = await removeContact(contactId);
    const anew = await saveLead({ reading: profile('ada') });
    expect(await failureFrom(undoEvent(eventId))).toEqual({ code: 'later-changes', detail: 'contactSaved' });
    await undoEvent(anew.eventId ?? '');
    await undoEvent(eventId);
    expect(await db.contacts.toArray()).toMatchObject([{ id: contactId }]);
  });

  it('says when the contact is gone', async () => {
    const contactId = await savedLead();
    await removeContact(contactId);
    expect(await failureFrom(removeContact(contactId))).toMatchObject({ code: 'gone' });
  });
});
