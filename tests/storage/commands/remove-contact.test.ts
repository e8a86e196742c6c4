import { beforeEach, describe, expect, it } from 'vitest';
import { correctInteraction } from '@/storage/commands/correct-interaction';
import { giveAnswer } from '@/storage/commands/give-answer';
import { logInteraction } from '@/storage/commands/log-interaction';
import { removeContact } from '@/storage/commands/remove-contact';
import { saveLead } from '@/storage/commands/save-lead';
import { setFollowUp } from '@/storage/commands/set-follow-up';
import { undoEvent } from '@/storage/commands/undo-event';
import { db } from '@/storage/db';
import { ownerOf } from '@/storage/owner-of';
import { pipelineCounts } from '@/storage/queries/pipeline-counts';
import { timelineOf } from '@/storage/queries/timeline-of';
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

describe('what was moved to a contact who is removed', () => {
  type Word = Parameters<typeof correctInteraction>[1] & { to?: number };
  const TABLE: { name: string; words: Word[]; removed: number[]; owner: number | undefined }[] = [
    { name: 'goes back to the one it was logged on', words: [{ to: 1 }], removed: [1], owner: 0 },
    { name: 'goes back to the one who had it in between', words: [{ to: 1 }, { to: 2 }], removed: [2], owner: 1 },
    { name: 'skips those who went before', words: [{ to: 1 }, { to: 2 }], removed: [1, 2], owner: 0 },
    { name: 'stays where it went on to', words: [{ to: 1 }, { to: 2 }], removed: [1], owner: 2 },
    { name: 'comes back past a detour', words: [{ to: 1 }, { to: 0 }, { to: 2 }], removed: [2], owner: 0 },
    { name: 'goes when nobody of them is left', words: [{ to: 1 }], removed: [0, 1], owner: undefined },
    { name: 'keeps what else was said', words: [{ to: 1, genuine: false }], removed: [1], owner: 0 },
  ];

  it.each(TABLE)('$name, and all comes again with the undo', async ({ words, removed, owner }) => {
    const people = [await savedLead('Ada'), await savedLead('Bob'), await savedLead('Eve')];
    const person = (at: number) => people[at] as (typeof people)[number];
    const { interactionId } = await logInteraction({
      contactId: person(0),
      channel: 'call',
      kind: 'call',
      direction: 'inbound',
      at: 5,
    });
    for (const { to, ...word } of words)
      await correctInteraction(interactionId, { ...word, ...(to !== undefined && { movedTo: person(to) }) });
    const before = await wholeDatabase('events', 'outbox');
    const events: string[] = [];
    for (const at of removed) events.push((await removeContact(person(at))).eventId);
    const interaction = await db.interactions.get(interactionId);
    expect(interaction && (await ownerOf(interaction))).toBe(owner === undefined ? undefined : person(owner));
    if (owner !== undefined)
      expect(await timelineOf(person(owner), 9)).toMatchObject([
        { id: interactionId, genuine: words[0]?.genuine ?? true },
      ]);
    for (const eventId of events.toReversed()) await undoEvent(eventId);
    expect(await wholeDatabase('events', 'outbox')).toEqual(before);
  });

  it('leaves a word behind on an interaction that went with the one it was logged on', async () => {
    const [ada, bob] = [await savedLead('Ada'), await savedLead('Bob')];
    const said = { contactId: ada, channel: 'call', kind: 'call', direction: 'inbound', at: 5 } as const;
    const { interactionId } = await logInteraction(said);
    await correctInteraction(interactionId, { movedTo: bob });
    const [first, second] = [await removeContact(bob), await removeContact(ada)];
    await undoEvent(first.eventId);
    expect(await db.corrections.count()).toBe(0);
    await undoEvent(second.eventId);
    expect(await timelineOf(ada, 9)).toMatchObject([{ id: interactionId }]);
  });
});
