import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { changeStage } from '@/storage/commands/change-stage';
import { loseDeal } from '@/storage/commands/lose-deal';
import { mergeContacts } from '@/storage/commands/merge-contacts';
import { removeContact } from '@/storage/commands/remove-contact';
import { removeDeal } from '@/storage/commands/remove-deal';
import { reopenDeal } from '@/storage/commands/reopen-deal';
import { saveDeal } from '@/storage/commands/save-deal';
import { saveLead } from '@/storage/commands/save-lead';
import { setDealStep } from '@/storage/commands/set-deal-step';
import { undoEvent } from '@/storage/commands/undo-event';
import { winDeal } from '@/storage/commands/win-deal';
import { db } from '@/storage/db';
import type { ContactId } from '@/storage/model/contact';
import { StorageFailure } from '@/storage/storage-failure';
import { emptyDatabase } from './empty-database';
import { facts } from './facts';
import { runs } from './runs';
import { expectSoundDatabase } from './sound-database';

// The same seed has to give the same run: ids count up, and the clock stands.
const ids = vi.hoisted(() => ({ next: 0 }));
vi.mock('@/storage/new-id', () => ({ newId: () => `id-${String(ids.next++).padStart(4, '0')}` }));
vi.setSystemTime(1_800_000_000_000);

beforeEach(() => db.open());
afterAll(() => vi.useRealTimers());

const RUNS = runs(60);
vi.setConfig({ testTimeout: 120_000 * Math.max(1, RUNS.numRuns / 1_000) });

const PEOPLE = ['Ada', 'Bob', 'Eve'];
const few = fc.nat(3);
const people = fc.uniqueArray(fc.nat(PEOPLE.length - 1), { minLength: 1, maxLength: 2 });

async function savedPeople(isProspect: boolean[]): Promise<ContactId[]> {
  const saved: ContactId[] = [];
  for (const [index, name] of PEOPLE.entries()) {
    const { contactId } = await saveLead({ person: { name }, typed: true, source: 'manual' });
    if (isProspect[index]) await changeStage({ contactId, to: 'prospect' });
    saved.push(contactId);
  }
  return saved;
}

type Command = (known: ContactId[]) => Promise<{ eventId?: string | undefined }>;

async function dealAt(place: number): Promise<string> {
  const all = await db.deals.toCollection().primaryKeys();
  return all[place % Math.max(1, all.length)] ?? 'none';
}

async function eventAt(place: number): Promise<string> {
  const all = await db.events.orderBy('at').reverse().primaryKeys();
  return all[place % Math.max(1, all.length)] ?? 'none';
}

/** Any command on deals, with a name for a counter-example. */
function command<T>(name: string, input: fc.Arbitrary<T>, run: (input: T, known: ContactId[]) => ReturnType<Command>) {
  return input.map((given) => {
    const one: Command = (known) => run(given, known);
    return Object.assign(one, { [fc.toStringMethod]: () => `${name}(${fc.stringify(given)})` });
  });
}

const anyDealCommand: fc.Arbitrary<Command> = fc.oneof(
  {
    weight: 4,
    arbitrary: command('open', people, (places, known) =>
      saveDeal({ name: 'Looms', currency: 'EUR', contactIds: places.map((place) => known[place] as ContactId) }),
    ),
  },
  command('change', fc.tuple(few, people), async ([at, places], known) =>
    saveDeal({
      ...{ id: await dealAt(at), name: 'Looms', currency: 'EUR' },
      contactIds: places.map((place) => known[place] as ContactId),
    }),
  ),
  command('step', few, async (at) => setDealStep(await dealAt(at), 'proposal')),
  { weight: 2, arbitrary: command('win', few, async (at) => winDeal({ dealId: await dealAt(at) })) },
  {
    weight: 3,
    arbitrary: command(
      'lose',
      fc.tuple(few, fc.constantFrom('lost', 'nurture', 'stay' as const)),
      async ([at, afterwards]) => loseDeal({ dealId: await dealAt(at), reason: 'Too dear', afterwards, dueAt: 50 }),
    ),
  },
  { weight: 2, arbitrary: command('reopen', few, async (at) => reopenDeal({ dealId: await dealAt(at) })) },
  command('remove', few, async (at) => removeDeal(await dealAt(at))),
);
const anyUndo = command('undo', fc.nat(9), async (at) => undoEvent(await eventAt(at)));
/** By the rep's hand, past the deals. */
const anyHandMove = command(
  'move',
  fc.tuple(fc.nat(PEOPLE.length - 1), fc.constantFrom('prospect', 'nurture', 'customer' as const)),
  async ([at, to], known) => changeStage({ contactId: known[at] as ContactId, to }),
);
const anyComing = command(
  'merge or remove',
  fc.tuple(fc.nat(PEOPLE.length - 1), fc.nat(PEOPLE.length - 1)),
  async ([one, other], known) => {
    const [keepId, mergeId] = [known[one] as ContactId, known[other] as ContactId];
    return one === other ? removeContact(keepId) : mergeContacts({ keepId, mergeId });
  },
);

/** Gives a command; what a rep may be refused is no failure of the property. */
async function give(one: Command, known: ContactId[]): Promise<string[]> {
  try {
    const { eventId } = await one(known);
    return eventId ? [eventId] : [];
  } catch (error) {
    if (!(error instanceof StorageFailure)) throw error;
    expect(['gone', 'invalid', 'later-changes']).toContain(error.failure.code);
    return [];
  }
}

/** A customer with a deal that was won, an opportunity with one that is open, neither without. */
async function expectStagesAgree(): Promise<void> {
  const deals = await db.deals.toArray();
  for (const { id, stage, name } of await db.contacts.toArray()) {
    const has = (status: string) => deals.some((one) => one.status === status && one.contactIds.includes(id));
    expect(stage === 'customer', `${name} is a ${stage}; won: ${has('won')}`).toBe(has('won'));
    if (!has('won')) expect(stage === 'opportunity', `${name} is a ${stage}; open: ${has('open')}`).toBe(has('open'));
  }
}

const flags = fc.array(fc.boolean(), { minLength: PEOPLE.length, maxLength: PEOPLE.length });

async function start(isProspect: boolean[]): Promise<ContactId[]> {
  ids.next = 0;
  await emptyDatabase();
  const known = await savedPeople(isProspect);
  // What came before is nothing to undo here.
  await db.events.clear();
  return known;
}

describe('deals in any order of commands and undos', () => {
  it('agree with the stages of all who take part', async () => {
    const steps = fc.array(fc.oneof({ weight: 3, arbitrary: anyDealCommand }, anyUndo), { maxLength: 14 });
    await fc.assert(
      fc.asyncProperty(flags, steps, async (isProspect, given) => {
        const known = await start(isProspect);
        for (const one of given) {
          await give(one, known);
          await expectStagesAgree();
        }
        await expectSoundDatabase();
      }),
      RUNS,
    );
  });

  it('are taken back to the last field, also past moves by hand, merges and removals', async () => {
    const any = fc.oneof({ weight: 5, arbitrary: anyDealCommand }, anyHandMove, anyComing);
    await fc.assert(
      fc.asyncProperty(flags, fc.array(any, { maxLength: 12 }), async (isProspect, given) => {
        const known = await start(isProspect);
        const events: string[] = [];
        const states = [await facts()];
        for (const one of given) {
          const done = await give(one, known);
          await expectSoundDatabase();
          if (done.length === 0) continue;
          events.push(...done);
          states.push(await facts());
        }
        for (const eventId of events.toReversed()) {
          states.pop();
          await undoEvent(eventId);
          expect(await facts()).toEqual(states.at(-1));
        }
      }),
      RUNS,
    );
  });
});
