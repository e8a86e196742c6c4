import { beforeEach, describe, expect, it } from 'vitest';
import { correctInteraction } from '@/storage/commands/correct-interaction';
import { editContact } from '@/storage/commands/edit-contact';
import { giveAnswer } from '@/storage/commands/give-answer';
import { keepApart } from '@/storage/commands/keep-apart';
import { logInteraction } from '@/storage/commands/log-interaction';
import { logThread } from '@/storage/commands/log-thread';
import { mergeContacts } from '@/storage/commands/merge-contacts';
import { removeContact } from '@/storage/commands/remove-contact';
import { saveLead } from '@/storage/commands/save-lead';
import { setDoNotContact } from '@/storage/commands/set-do-not-contact';
import { setFollowUp } from '@/storage/commands/set-follow-up';
import { undoEvent } from '@/storage/commands/undo-event';
import { db } from '@/storage/db';
import type { ContactId } from '@/storage/model/contact';
import { answersOf } from '@/storage/queries/answers-of';
import { contactOfReading } from '@/storage/queries/contact-of-reading';
import { historyOf } from '@/storage/queries/history-of';
import { pipelineCounts } from '@/storage/queries/pipeline-counts';
import { timelineOf } from '@/storage/queries/timeline-of';
import { freshDatabase } from '../../support/fresh-database';
import { failureFrom, kept, message, profile, savedLead } from '../examples';
import { wholeDatabase } from '../whole-database';

beforeEach(freshDatabase);

const MAIL = 'ada@vermeer.example';
const rows = () => wholeDatabase('events', 'outbox', 'counters');
const thread = (contactId: ContactId, ...ids: string[]) =>
  logThread({ contactId, threadId: 't', messages: ids.map((id) => message({ id, sender: { address: MAIL } })) });

/** Ada twice: from her profile, and from a mail thread. */
async function adaTwice(): Promise<[ContactId, ContactId]> {
  const { contactId } = await saveLead({ reading: profile('ada', { companyName: 'Kestrel' }) });
  const fromMail = await savedLead('Ada Vermeer', [MAIL]);
  return [contactId, fromMail];
}

describe('a merge', () => {
  it('makes one contact of two, with all that was kept of both', async () => {
    const [ada, fromMail] = await adaTwice();
    await thread(fromMail, 'm1', 'm2');
    await logInteraction({ contactId: ada, channel: 'call', kind: 'call', direction: 'outbound', at: 5 });
    await giveAnswer({ contactId: fromMail, criterion: 'intent', value: 'yes' });
    await setFollowUp({ contactId: fromMail, dueAt: 9 });
    await mergeContacts({ keepId: ada, mergeId: fromMail });
    expect(await db.contacts.count()).toBe(1);
    expect(await kept(ada)).toMatchObject({
      emails: [MAIL],
      linkedinSlug: 'ada',
      companyName: 'Kestrel',
      inboundCount: 2,
      outboundCount: 1,
      nextFollowUpAt: 9,
    });
    expect(await timelineOf(ada, 9)).toHaveLength(3);
    expect((await answersOf(ada)).intent?.value).toBe('yes');
    expect((await pipelineCounts()).lead).toBe(1);
    expect((await historyOf(ada, 20)).map(({ type }) => type)).toEqual([
      'contactsMerged',
      'followUpSet',
      'answerGiven',
      'interactionsLogged',
      'interactionsLogged',
      'contactSaved',
      'contactSaved',
    ]);
  });

  it('keeps a message once that was logged on both sides, with the word of the rep on either', async () => {
    const [ada, fromMail] = await adaTwice();
    const sent = message({ id: 'm1', direction: 'outbound' });
    await logThread({ contactId: ada, threadId: 't', messages: [sent] });
    await logThread({
      contactId: fromMail,
      threadId: 't',
      messages: [sent, message({ id: 'm2', sender: { address: MAIL } })],
    });
    await correctInteraction(`${fromMail}:email:m1`, { genuine: false });
    await mergeContacts({ keepId: ada, mergeId: fromMail });
    const timeline = await timelineOf(ada, 9);
    expect(timeline.map(({ messageId }) => messageId).sort()).toEqual(['m1', 'm2']);
    expect(timeline.find(({ messageId }) => messageId === 'm1')).toMatchObject({
      genuine: false,
      was: { genuine: true },
    });
    expect(await thread(ada, 'm1', 'm2', 'm3')).toMatchObject({ logged: 1, alreadyLogged: 2 });
  });

  it('takes the side that the rep chose, and keeps the other note', async () => {
    const [ada, fromMail] = await adaTwice();
    await editContact(ada, { headline: 'CTO', note: 'Likes looms.' });
    await editContact(fromMail, { headline: 'Chief', note: 'Decides in May.' });
    const fields = { headline: 'keep', note: 'keep' } as const;
    await mergeContacts({ keepId: ada, mergeId: fromMail, fields });
    expect(await kept(ada)).toMatchObject({ headline: 'CTO', note: 'Likes looms.' });
    expect(await db.notes.toArray()).toMatchObject([{ contactId: ada, text: 'Decides in May.' }]);
  });

  it('is refused for one contact twice, and for two members of LinkedIn', async () => {
    const [{ contactId: ada }, { contactId: eve }] = [
      await saveLead({ reading: profile('ada', {}, { memberId: 'A' }) }),
      await saveLead({ reading: profile('eve', {}, { memberId: 'E' }) }),
    ];
    expect(await failureFrom(mergeContacts({ keepId: ada, mergeId: ada }))).toMatchObject({ code: 'invalid' });
    const failure = await failureFrom(mergeContacts({ keepId: ada, mergeId: eve }));
    expect(failure).toEqual({ code: 'two-members' });
  });
});

describe('the undo of a merge', () => {
  it('gives both back as they were, and leaves with the one who was kept what came since', async () => {
    const [ada, fromMail] = await adaTwice();
    await thread(fromMail, 'm1');
    await giveAnswer({ contactId: fromMail, criterion: 'intent', value: 'no' });
    const before = await kept(fromMail);
    const { eventId } = await mergeContacts({ keepId: ada, mergeId: fromMail });
    await thread(ada, 'm2');
    await editContact(ada, { headline: 'CTO', emails: [MAIL, 'new@vermeer.example'] });
    await giveAnswer({ contactId: ada, criterion: 'intent', value: 'yes' });
    await correctInteraction(`${fromMail}:email:m1`, { genuine: false });
    await undoEvent(eventId);
    // The rep's word since then is on a message that is theirs again.
    expect(await kept(fromMail)).toEqual({ ...before, twoWayAt: undefined, awaitingReplySince: undefined });
    expect(await kept(ada)).toMatchObject({ headline: 'CTO', emails: ['new@vermeer.example'], inboundCount: 1 });
    expect((await answersOf(ada)).intent?.value).toBe('yes');
    expect((await answersOf(fromMail)).intent?.value).toBe('no');
    expect((await timelineOf(fromMail, 9)).map(({ messageId }) => messageId)).toEqual(['m1']);
    expect((await timelineOf(ada, 9)).map(({ messageId }) => messageId)).toEqual(['m2']);
    expect((await pipelineCounts()).lead).toBe(2);
  });

  it('gives the profile to the one whose it is, with what was learnt of it since', async () => {
    const [ada, fromMail] = await adaTwice();
    const { eventId } = await mergeContacts({ keepId: fromMail, mergeId: ada });
    await saveLead({ reading: profile('ada', {}, { memberId: 'A' }) });
    await saveLead({ reading: profile('ada-new', {}, { memberId: 'A' }) });
    await undoEvent(eventId);
    expect(await kept(ada)).toMatchObject({ linkedinSlug: 'ada-new', linkedinMemberId: 'A', formerSlugs: ['ada'] });
    expect(await kept(fromMail)).not.toHaveProperty('linkedinMemberId');
    expect((await contactOfReading(profile('ada-new')))?.id).toBe(ada);
    expect((await contactOfReading(profile('ada')))?.id).toBe(ada);
  });

  it('works again and again', async () => {
    const [ada, fromMail] = await adaTwice();
    await thread(fromMail, 'm1');
    const apart = await rows();
    const { eventId } = await mergeContacts({ keepId: ada, mergeId: fromMail });
    const merged = await rows();
    const undone = await undoEvent(eventId);
    expect(await rows()).toEqual(apart);
    const redone = await undoEvent(undone.eventId);
    expect(await rows()).toEqual(merged);
    await undoEvent(redone.eventId);
    expect(await rows()).toEqual(apart);
  });

  it('is made again with what was done since with the one who goes', async () => {
    const [ada, fromMail] = await adaTwice();
    const { eventId } = await mergeContacts({ keepId: ada, mergeId: fromMail });
    const undone = await undoEvent(eventId);
    await thread(fromMail, 'm1');
    const apart = await rows();
    const redone = await undoEvent(undone.eventId);
    expect(await timelineOf(ada, 9)).toHaveLength(1);
    await undoEvent(redone.eventId);
    expect(await rows()).toEqual(apart);
  });

  it('leaves with both the wish not to be written to that was heard since', async () => {
    const [ada, fromMail] = await adaTwice();
    const { eventId } = await mergeContacts({ keepId: ada, mergeId: fromMail });
    await setDoNotContact({ contactId: ada, reason: 'Asked on the phone' });
    await undoEvent(eventId);
    expect((await kept(ada)).doNotContact).toMatchObject({ reason: 'Asked on the phone' });
    expect((await kept(fromMail)).doNotContact).toMatchObject({ reason: 'Asked on the phone' });
  });

  it('needs the contact who was kept', async () => {
    const [ada, fromMail] = await adaTwice();
    const { eventId } = await mergeContacts({ keepId: ada, mergeId: fromMail });
    await removeContact(ada);
    expect(await failureFrom(undoEvent(eventId))).toMatchObject({ code: 'gone' });
  });
});

it('whoever is not the one is not the other either', async () => {
  const [ada, fromMail] = await adaTwice();
  const other = await savedLead('Ada Vermeer');
  await keepApart(fromMail, other);
  const before = await rows();
  const { eventId } = await mergeContacts({ keepId: ada, mergeId: fromMail });
  expect(await db.distinctPairs.toArray()).toMatchObject([{ contactIds: [ada, other].sort() }]);
  await undoEvent(eventId);
  expect(await rows()).toEqual(before);
});
