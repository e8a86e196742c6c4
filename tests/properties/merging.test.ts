import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { editContact } from '@/storage/commands/edit-contact';
import { giveAnswer } from '@/storage/commands/give-answer';
import { keepApart } from '@/storage/commands/keep-apart';
import { logInteraction } from '@/storage/commands/log-interaction';
import { logThread } from '@/storage/commands/log-thread';
import { mergeContacts } from '@/storage/commands/merge-contacts';
import { saveLead } from '@/storage/commands/save-lead';
import { setFollowUp } from '@/storage/commands/set-follow-up';
import { undoEvent } from '@/storage/commands/undo-event';
import { db } from '@/storage/db';
import { answerValueSchema, checkSchema } from '@/storage/model/answer';
import type { ContactId } from '@/storage/model/contact';
import { duplicatesOf } from '@/storage/queries/duplicates-of';
import { possibleDuplicates } from '@/storage/queries/possible-duplicates';
import { kept, message } from '../storage/examples';
import { wholeDatabase } from '../storage/whole-database';
import { emptyDatabase } from './empty-database';
import { runs } from './runs';
import { expectSoundDatabase } from './sound-database';

beforeEach(() => db.open());

const RUNS = runs(100);
// Hundreds of runs, beside other work on a slow machine.
vi.setConfig({ testTimeout: 120_000 * Math.max(1, RUNS.numRuns / 1_000) });

const text = fc.constantFrom('Kestrel', 'Tundra', 'Brückner');
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const few = fc.integer({ min: 0, max: 2 });

/** What one contact of somebody holds beside the others: saved at some time, with what is kept of them. */
const anySide = fc.record({
  name: fc.constantFrom('Ada Vermeer', 'Vermeer, Ada'),
  headline: optional(text),
  companyName: optional(text),
  note: optional(text),
  phone: optional(fc.constantFrom('+48 555 010 001', '0048 555 010 002')),
  messages: fc.uniqueArray(fc.constantFrom('m1', 'm2', 'm3'), { maxLength: 3 }),
  calls: few,
  followUps: few,
  answer: optional(fc.tuple(fc.constantFrom(...checkSchema.options), fc.constantFrom(...answerValueSchema.options))),
});
type Side = typeof anySide extends fc.Arbitrary<infer S> ? S : never;

async function save(side: Side, index: number): Promise<ContactId> {
  const { name, headline, companyName, note, phone, answer } = side;
  const fields = { headline, companyName, note };
  const said = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  const person = { name, ...said, emails: [`ada${index}@x.example`], phones: phone ? [phone] : [] };
  const { contactId } = await saveLead({ person, source: 'manual', typed: true });
  const messages = side.messages.map((id) => message({ id, sender: { address: `ada${index}@x.example` } }));
  await logThread({ contactId, threadId: 't', messages });
  for (let call = 0; call < side.calls; call += 1)
    await logInteraction({ contactId, channel: 'call', kind: 'call', direction: 'inbound', at: 10 + call });
  for (let due = 0; due < side.followUps; due += 1) await setFollowUp({ contactId, dueAt: 100 + due });
  if (answer) await giveAnswer({ contactId, criterion: answer[0], value: answer[1] });
  return contactId;
}

const facts = () => wholeDatabase('events', 'outbox', 'counters');

/** All that a rep sees of a contact, without the ids and times that tell only who was merged when. */
async function seen(id: ContactId): Promise<unknown> {
  const { updatedAt, id: _, emails, phones, searchWords, matchKeys, provenance, ...contact } = await kept(id);
  const sources = Object.fromEntries(Object.entries(provenance).filter(([field]) => !/emails|phones/.test(field)));
  const texts = (rows: object[], fields: string[]) =>
    rows.map((row) => JSON.stringify(fields.map((field) => (row as Record<string, unknown>)[field]))).sort();
  return {
    ...contact,
    provenance: sources,
    lists: [emails, phones, searchWords, matchKeys].map((list) => list.toSorted()),
    interactions: texts(await db.interactions.toArray(), ['channel', 'messageId', 'at', 'genuine', 'loggedAt']),
    followUps: texts(await db.followUps.toArray(), ['dueAt', 'status']),
    answers: texts(await db.answers.where('subjectId').equals(id).toArray(), ['criterion', 'value', 'at']),
    // A text that two of them had may be there twice.
    notes: [...new Set([...texts(await db.notes.toArray(), ['text']), JSON.stringify([contact.note])])].sort(),
  };
}

/** Undoes all merges of a trial, newest first. */
async function undoAll(events: string[]): Promise<void> {
  for (const eventId of events.toReversed()) await undoEvent(eventId);
}

/** Merges all into one, two by two in this order, and gives who is left with the merges. */
async function mergeAll(ids: ContactId[], steps: readonly (readonly [number, number])[]) {
  const left = [...ids];
  const events: string[] = [];
  for (const [one, other] of steps) {
    const [keepId] = left.splice(one % left.length, 1);
    const [mergeId] = left.splice(other % left.length, 1);
    if (!keepId || !mergeId) throw new Error('Nobody is left to merge.');
    events.push((await mergeContacts({ keepId, mergeId })).eventId);
    left.push(keepId);
  }
  return { events, id: left[0] as ContactId };
}

const anySteps = fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { minLength: 3, maxLength: 3 });
const fourSides = fc.tuple(anySide, anySide, anySide, anySide);

describe('merging', () => {
  it('gives the same contact in whichever order, and undone from the last to the first the same four', async () => {
    await fc.assert(
      fc.asyncProperty(fourSides, anySteps, anySteps, async (sides, first, second) => {
        await emptyDatabase();
        const ids: ContactId[] = [];
        for (const [index, side] of sides.entries()) ids.push(await save(side, index));
        const apart = await facts();
        const one = await mergeAll(ids, first);
        const result = await seen(one.id);
        await expectSoundDatabase();
        await undoAll(one.events);
        expect(await facts()).toEqual(apart);
        const other = await mergeAll(ids, second);
        expect(await seen(other.id)).toEqual(result);
        await undoAll(other.events);
        expect(await facts()).toEqual(apart);
      }),
      RUNS,
    );
  });

  it('is undone to both as they were, plus what came later on the one who was kept', async () => {
    const later = fc.record({ headline: optional(text), call: fc.boolean(), due: fc.boolean(), mail: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(anySide, anySide, later, async (keep, merge, since) => {
        await emptyDatabase();
        const [keepId, mergeId] = [await save(keep, 0), await save(merge, 1)];
        const [other, count] = [await everythingOf(mergeId), await db.interactions.count()];
        const { eventId } = await mergeContacts({ keepId, mergeId });
        const wasHeadline = (await kept(keepId)).headline;
        await workOn(keepId, since);
        await undoEvent(eventId);
        await expectSoundDatabase();
        expect(await everythingOf(mergeId)).toEqual(other);
        const isEdited = since.headline !== undefined && since.headline !== wasHeadline;
        expect((await kept(keepId)).headline).toBe(isEdited ? since.headline : keep.headline);
        expect(await db.interactions.count()).toBe(count + Number(since.call) + Number(since.mail));
        if (since.due) expect((await kept(keepId)).nextFollowUpAt).toBe(7);
      }),
      RUNS,
    );
  });

  it('never suggests again who were kept apart, also when one of them is merged with a third', async () => {
    await fc.assert(
      fc.asyncProperty(fourSides, fc.array(fc.tuple(few, few), { maxLength: 3 }), async (sides, pairs) => {
        await emptyDatabase();
        const ids: ContactId[] = [];
        for (const [index, side] of sides.entries()) ids.push(await save(side, index));
        const apart = pairs.flatMap(([one, other]) => (one === other ? [] : [[ids[one], ids[other]] as const]));
        for (const [one, other] of apart) if (one && other) await keepApart(one, other);
        const last = ids[3] as ContactId;
        const first = ids[0] as ContactId;
        await mergeContacts({ keepId: last, mergeId: first });
        const now = (id: ContactId | undefined) => (id === first ? last : id);
        const suggested = (await possibleDuplicates(100)).map(({ contact, duplicate }) =>
          [contact.id, duplicate.contact.id].sort().join(),
        );
        for (const [one, other] of apart) {
          expect(suggested).not.toContain([now(one), now(other)].sort().join());
          const beside = await duplicatesOf(now(one) as ContactId);
          expect(beside.map(({ contact }) => contact.id)).not.toContain(now(other));
        }
      }),
      RUNS,
    );
  });
});

interface Since {
  headline: string | undefined;
  call: boolean;
  due: boolean;
  mail: boolean;
}

/** What a rep may do with a contact after a merge. */
async function workOn(contactId: ContactId, { headline, call, due, mail }: Since): Promise<void> {
  if (headline) await editContact(contactId, { headline });
  if (call) await logInteraction({ contactId, channel: 'call', kind: 'call', direction: 'inbound', at: 99 });
  if (due) await setFollowUp({ contactId, dueAt: 7 });
  if (mail) await logThread({ contactId, threadId: 't', messages: [message({ id: 'm9' })] });
}

/** A contact and every row that is theirs. */
async function everythingOf(contactId: ContactId): Promise<unknown> {
  const isTheirs = (row: { contactId?: string | undefined }) => row.contactId === contactId;
  return {
    contact: await kept(contactId),
    interactions: (await db.interactions.toArray()).filter(isTheirs),
    followUps: (await db.followUps.toArray()).filter(isTheirs),
    notes: (await db.notes.toArray()).filter(isTheirs),
    answers: await db.answers.where('subjectId').equals(contactId).toArray(),
  };
}
