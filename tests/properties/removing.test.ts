import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { correctInteraction } from '@/storage/commands/correct-interaction';
import { logInteraction } from '@/storage/commands/log-interaction';
import { removeContact } from '@/storage/commands/remove-contact';
import { saveLead } from '@/storage/commands/save-lead';
import { undoEvent } from '@/storage/commands/undo-event';
import { db } from '@/storage/db';
import type { ContactId } from '@/storage/model/contact';
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

const RUNS = runs(100);
const PEOPLE = ['Ada', 'Bob', 'Eve', 'Kim'];
const somebody = fc.nat(PEOPLE.length - 1);
vi.setConfig({ testTimeout: 120_000 * Math.max(1, RUNS.numRuns / 1_000) });

async function savedPeople(): Promise<ContactId[]> {
  const saved: ContactId[] = [];
  for (const name of PEOPLE)
    saved.push((await saveLead({ person: { name }, typed: true, source: 'manual' })).contactId);
  return saved;
}

async function loggedAndMoved(owner: ContactId, moves: ContactId[]): Promise<string> {
  const said = { contactId: owner, channel: 'call', kind: 'call', direction: 'inbound', at: 5 } as const;
  const { interactionId } = await logInteraction(said);
  for (const movedTo of moves) await correctInteraction(interactionId, { movedTo });
  return interactionId;
}

describe('removing contacts in any order', () => {
  it('takes no interaction from somebody who stays, and gives all back when it is undone', async () => {
    const logs = fc.array(fc.tuple(somebody, fc.array(somebody, { maxLength: 4 })), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(logs, fc.uniqueArray(somebody, { minLength: 1 }), async (given, removed) => {
        ids.next = 0;
        await emptyDatabase();
        const people = await savedPeople();
        const person = (at: number) => people[at] as ContactId;
        const loggedOn = new Map<string, number>();
        for (const [owner, moves] of given) {
          // Nothing is moved to the one who has it.
          const steps = moves.filter((to, at) => to !== (at === 0 ? owner : moves[at - 1]));
          loggedOn.set(await loggedAndMoved(person(owner), steps.map(person)), owner);
        }
        const before = await facts();
        const events: string[] = [];
        for (const at of removed) {
          events.push((await removeContact(person(at))).eventId);
          await expectSoundDatabase();
        }
        const stays = [...loggedOn].filter(([, owner]) => !removed.includes(owner)).map(([id]) => id);
        expect(await db.interactions.bulkGet(stays)).not.toContain(undefined);
        for (const eventId of events.toReversed()) await undoEvent(eventId);
        expect(await facts()).toEqual(before);
      }),
      RUNS,
    );
  });
});
