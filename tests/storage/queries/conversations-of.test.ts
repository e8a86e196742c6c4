import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { correctInteraction } from '@/storage/commands/correct-interaction';
import { logInteraction } from '@/storage/commands/log-interaction';
import { db } from '@/storage/db';
import type { ContactId } from '@/storage/model/contact';
import { conversationOf, conversationsOf } from '@/storage/queries/conversation-of';
import { StorageFailure } from '@/storage/storage-failure';
import { freshDatabase } from '../../support/fresh-database';
import { savedLead } from '../examples';

beforeEach(freshDatabase);

const person = fc.nat(3);
const steps = fc.array(
  fc.oneof(
    fc.record({ log: person, at: fc.integer({ min: 1, max: 9 }) }),
    fc.record({ correct: fc.nat(9), to: person, genuine: fc.boolean() }),
  ),
  { maxLength: 10 },
);

async function carryOut(
  people: ContactId[],
  step: { log: number; at: number } | { correct: number; to: number; genuine: boolean },
) {
  if ('log' in step) {
    const contactId = people[step.log] as ContactId;
    await logInteraction({ contactId, channel: 'email', kind: 'message', direction: 'inbound', at: step.at });
    return;
  }
  const ids = await db.interactions.toCollection().primaryKeys();
  const id = ids[step.correct % Math.max(1, ids.length)];
  if (id) await correctInteraction(id, { movedTo: people[step.to], genuine: step.genuine }).catch(ignoreInvalid);
}

/** A move to the one whose it is already. */
function ignoreInvalid(error: unknown): void {
  if (!(error instanceof StorageFailure) || error.failure.code !== 'invalid') throw error;
}

describe('conversationsOf', () => {
  it('gives of several contacts what conversationOf gives of each, whatever was moved and corrected', async () => {
    await fc.assert(
      fc.asyncProperty(steps, fc.subarray([0, 1, 2, 3], { minLength: 1 }), async (given, asked) => {
        await freshDatabase();
        const people = [await savedLead('Ada'), await savedLead('Bob'), await savedLead('Eve'), await savedLead('Kay')];
        for (const step of given) await carryOut(people, step);
        const ids = asked.map((index) => people[index] as ContactId);
        const together = await conversationsOf(ids);
        for (const id of ids) expect(inOrder(together.get(id))).toEqual(inOrder(await conversationOf(id)));
      }),
      { numRuns: 60 },
    );
  });

  const inOrder = (rows: { id: string; at: number }[] = []) =>
    rows.toSorted((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1));
});
