import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { addNote } from '@/storage/commands/add-note';
import { correctInteraction } from '@/storage/commands/correct-interaction';
import { editContact } from '@/storage/commands/edit-contact';
import { giveAnswer } from '@/storage/commands/give-answer';
import { keepApart } from '@/storage/commands/keep-apart';
import { logInteraction } from '@/storage/commands/log-interaction';
import { logThread } from '@/storage/commands/log-thread';
import { mergeContacts } from '@/storage/commands/merge-contacts';
import { saveLead } from '@/storage/commands/save-lead';
import { saveReferral } from '@/storage/commands/save-referral';
import { setBuyingRole } from '@/storage/commands/set-buying-role';
import { setFollowUp } from '@/storage/commands/set-follow-up';
import { undoEvent } from '@/storage/commands/undo-event';
import { db } from '@/storage/db';
import { answerValueSchema, criterionSchema } from '@/storage/model/answer';
import { buyingRoleSchema } from '@/storage/model/buying-role';
import type { ContactId } from '@/storage/model/contact';
import { type MergeChoice, mergeSideSchema } from '@/storage/model/merged-contact';
import { StorageFailure } from '@/storage/storage-failure';
import { kept, message } from '../storage/examples';
import { wholeDatabase } from '../storage/whole-database';
import { emptyDatabase } from './empty-database';
import { runs } from './runs';
import { expectSoundDatabase } from './sound-database';

beforeEach(() => db.open());

const RUNS = runs(25);
vi.setConfig({ testTimeout: 120_000 * Math.max(1, RUNS.numRuns / 1_000) });

const text = fc.constantFrom('Kestrel', 'Tundra', 'Brückner');
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const PEOPLE = 4;
const person = fc.nat(PEOPLE - 1);

/** One contact of somebody with what is kept of them, of every kind there is. */
const anySide = fc.record({
  headline: optional(text),
  companyName: optional(text),
  note: optional(text),
  phone: optional(fc.constantFrom('+48 555 010 001', '0048 555 010 002')),
  messages: fc.uniqueArray(fc.constantFrom('m1', 'm2', 'm3'), { maxLength: 3 }),
  corrected: fc.boolean(),
  followUp: fc.boolean(),
  textNote: fc.boolean(),
  answer: optional(
    fc.tuple(fc.constantFrom(...criterionSchema.options), fc.constantFrom(...answerValueSchema.options)),
  ),
  role: optional(fc.constantFrom(...buyingRoleSchema.options)),
  named: fc.boolean(),
});
type Side = typeof anySide extends fc.Arbitrary<infer S> ? S : never;

const addressOf = (index: number) => `ada${index}@x.example`;

async function save(side: Side, index: number): Promise<ContactId> {
  const { headline, companyName, note, phone, answer, role } = side;
  const said = Object.entries({ headline, companyName, note }).filter(([, value]) => value !== undefined);
  const phones = phone ? [phone] : [];
  const person = { name: 'Ada Vermeer', ...Object.fromEntries(said), emails: [addressOf(index)], phones };
  const { contactId } = await saveLead({ person, source: 'manual', typed: true });
  const messages = side.messages.map((id) => message({ id, sender: { address: addressOf(index) } }));
  await logThread({ contactId, threadId: 't', messages });
  const [first] = side.messages;
  const evidenceId = first && `${contactId}:email:${first}`;
  if (evidenceId && side.corrected) await correctInteraction(evidenceId, { genuine: false });
  if (side.followUp) await setFollowUp({ contactId, dueAt: 100 + index });
  if (side.textNote) await addNote({ contactId, text: `Note ${index}`, at: 5 });
  const evidence = evidenceId ? { evidenceId } : {};
  if (answer) await giveAnswer({ contactId, criterion: answer[0], value: answer[1], ...evidence });
  if (role) await setBuyingRole({ contactId, role });
  if (side.named) await saveReferral({ fromContactId: contactId, name: `Eve ${index}` });
  return contactId;
}

async function saveAll(sides: Side[], pairs: [number, number][], moves: [number, number][] = []): Promise<ContactId[]> {
  await emptyDatabase();
  const ids: ContactId[] = [];
  for (const [index, side] of sides.entries()) ids.push(await save(side, index));
  for (const [one, other] of pairs) if (one !== other) await keepApart(at(ids, one), at(ids, other));
  // A message that was logged with the wrong one of them.
  for (const [from, to] of moves) {
    const [first] = at(sides, from).messages;
    const isNew = from !== to && first !== undefined;
    if (isNew) await correctInteraction(`${at(ids, from)}:email:${first}`, { movedTo: at(ids, to) }).catch(refused);
  }
  return ids;
}

/** A second move to the same one is refused. */
function refused(error: unknown): void {
  if (!(error instanceof StorageFailure)) throw error;
}

function at<T>(values: T[], index: number): T {
  const value = values[index];
  if (value === undefined) throw new Error(`nothing at ${index}`);
  return value;
}

/** The people of a trial, and the merges made so far, with the event that stands or stood last. */
interface Trial {
  ids: ContactId[];
  merges: { keep: number; merge: number; fields: MergeChoice; eventId: string; stands: boolean }[];
}

type Step = ['merge', number, number, MergeChoice] | ['toggle', number];

/** Two who are both still there are merged; a merge that was made is undone, or made again. */
async function take({ ids, merges }: Trial, step: Step): Promise<void> {
  if (step[0] === 'merge') {
    const [, keep, merge, fields] = step;
    const gone = new Set(merges.filter(({ stands }) => stands).map((one) => one.merge));
    const isMade = merges.some((one) => one.merge === merge || (one.keep === merge && one.merge === keep));
    if (keep === merge || gone.has(keep) || gone.has(merge) || isMade) return;
    const { eventId } = await mergeContacts({ keepId: at(ids, keep), mergeId: at(ids, merge), fields });
    merges.push({ keep, merge, fields, eventId, stands: true });
  } else if (merges.length > 0) {
    const index = step[1] % merges.length;
    const merge = at(merges, index);
    if (!merge.stands && isAway(merges, merge)) return;
    const { eventId } = await undoEvent(merge.eventId);
    // One that is made again comes after all others.
    merges.splice(index, 1);
    merges.push({ ...merge, eventId, stands: !merge.stands });
  }
}

/** Is one of the two part of somebody else now? */
function isAway(merges: Trial['merges'], { keep, merge }: Trial['merges'][number]): boolean {
  return merges.some((one) => one.stands && (one.merge === keep || one.merge === merge));
}

const facts = () => wholeDatabase('events', 'outbox', 'counters');

const anyChoice = fc.dictionary(
  fc.constantFrom('headline', 'companyName', 'note'),
  fc.constantFrom(...mergeSideSchema.options),
);
const anyMerge = fc.tuple(fc.constant('merge' as const), person, person, anyChoice);
const anyToggle = fc.tuple(fc.constant('toggle' as const), fc.nat(5));
const anySides = fc.array(anySide, { minLength: PEOPLE, maxLength: PEOPLE });
const anyPairs = fc.array(fc.tuple(person, person), { maxLength: 2 });
const anySteps = fc.array(fc.oneof(anyMerge, anyToggle), { minLength: 3, maxLength: 9 });

describe('merges of several, undone and made again in any order', () => {
  it('leave exactly what the merges that stand make, and nothing of the others', async () => {
    await fc.assert(
      fc.asyncProperty(anySides, anyPairs, anyPairs, anySteps, async (sides, pairs, moves, steps) => {
        const trial: Trial = { ids: await saveAll(sides, pairs, moves), merges: [] };
        const apart = await facts();
        for (const step of steps) await take(trial, step);
        await expectSoundDatabase();
        const mixed = await facts();
        const standing = trial.merges.filter(({ stands }) => stands);
        for (const { eventId } of standing.toReversed()) await undoEvent(eventId);
        expect(await facts()).toEqual(apart);
        for (const { keep, merge, fields } of standing)
          await mergeContacts({ keepId: at(trial.ids, keep), mergeId: at(trial.ids, merge), fields });
        expect(timeless(await facts())).toEqual(timeless(mixed));
      }),
      RUNS,
    );
  });

  it('keep what came later, and give the rest back exactly', async () => {
    const order = fc.shuffledSubarray([0, 1, 2], { minLength: 3 });
    await fc.assert(
      fc.asyncProperty(anySides, order, fc.array(fc.nat(3), { maxLength: 4 }), async (sides, undone, toggles) => {
        const ids = await saveAll(sides, []);
        const [keepId, ...others] = ids;
        if (!keepId) throw new Error('nobody');
        const before = await Promise.all(others.map(rowsOf));
        const own = await rowsOf(keepId);
        const events: string[] = [];
        for (const [index, mergeId] of others.entries()) {
          events.push((await mergeContacts({ keepId, mergeId })).eventId);
          await workOn(keepId, index);
        }
        for (const index of toggles) {
          events[index % 3] = (await undoEvent(at(events, index % 3))).eventId;
          events[index % 3] = (await undoEvent(at(events, index % 3))).eventId;
        }
        for (const index of undone) await undoEvent(at(events, index));
        await expectSoundDatabase();
        expect(await Promise.all(others.map(rowsOf))).toEqual(before);
        const now = await rowsOf(keepId);
        expect(now.contact).toMatchObject({ headline: 'Later 2', location: 'Delft' });
        expect(now.contact.emails).toEqual([addressOf(0), 'later@x.example']);
        expect(now.followUps).toHaveLength(own.followUps.length + 3);
        expect(now.notes).toHaveLength(own.notes.length + 3);
        expect(now.interactions).toHaveLength(own.interactions.length + 3);
      }),
      RUNS,
    );
  });
});

/** What a rep does with a contact between the merges. */
async function workOn(contactId: ContactId, index: number): Promise<void> {
  const { emails } = await kept(contactId);
  if (index === 0) await editContact(contactId, { location: 'Delft', emails: [...emails, 'later@x.example'] });
  await editContact(contactId, { headline: `Later ${index}` });
  await logInteraction({ contactId, channel: 'call', kind: 'call', direction: 'inbound', at: 99 + index });
  await setFollowUp({ contactId, dueAt: 7 + index });
  await addNote({ contactId, text: `Later ${index}`, at: 6 });
}

/** A contact and every row that is theirs. */
async function rowsOf(contactId: ContactId) {
  const isTheirs = (row: { contactId?: string | undefined }) => row.contactId === contactId;
  return {
    contact: await kept(contactId),
    interactions: (await db.interactions.toArray()).filter(isTheirs),
    corrections: (await db.corrections.toArray()).filter(isTheirs),
    followUps: (await db.followUps.toArray()).filter(isTheirs),
    notes: (await db.notes.toArray()).filter(isTheirs),
    answers: await db.answers.where('subjectId').equals(contactId).toArray(),
    named: await db.contacts.where('referredBy').equals(contactId).primaryKeys(),
  };
}

/** Without the time of the last change, and the ids of notes, which tell of the merge that made them. */
function timeless({ notes = [], contacts = [], ...rows }: Record<string, unknown[]>): unknown {
  const without = (field: string) => (row: unknown) => ({ ...(row as object), [field]: undefined });
  const texts = (list: unknown[]) => list.map((row) => JSON.stringify(row)).sort();
  return { ...rows, notes: texts(notes.map(without('id'))), contacts: contacts.map(without('updatedAt')) };
}
