import fc from 'fast-check';
import { db } from '@/storage/db';
import { type Contact, contactIdSchema } from '@/storage/model/contact';
import type { StoredTable } from '@/storage/model/event';
import { newId } from '@/storage/new-id';
import { transact } from '@/storage/transact';
import type { AnyCommand } from './given-command';

const few = fc.nat(4);
const anyMarks = fc.record(
  {
    tags: fc.constantFrom(['Hot list'], ['b', 'Hot list'], undefined),
    owner: fc.constantFrom('Mira', undefined),
    subStage: fc.constantFrom('s1', 's2', undefined),
    note: fc.constantFrom('Prices, and a summary', undefined),
  },
  { requiredKeys: [] },
);
const anyDeal = fc.record({
  amount: fc.constantFrom(1_000, 5, undefined),
  currency: fc.constantFrom('EUR', 'USD'),
  status: fc.constantFrom('open', 'open', 'won' as const),
  step: fc.constantFrom('demo', 'proposal' as const),
});

async function contactsAt(...places: number[]): Promise<Contact['id'][]> {
  const ids = await db.contacts.toCollection().primaryKeys();
  return [...new Set(places.flatMap((place) => ids[place % Math.max(1, ids.length)] ?? []))].map((id) =>
    contactIdSchema.parse(id),
  );
}

const asCommand = (name: string, table: StoredTable, work: AnyCommand['run']): AnyCommand => ({
  name: `${name} ${table}`,
  run: work,
});

/** Tags, owners, steps of the team's own, and deals: written as their commands write them. */
export const anyTagging: fc.Arbitrary<AnyCommand> = fc.oneof(
  fc.tuple(few, anyMarks).map(([place, patch]) =>
    asCommand('mark', 'contacts', async () => {
      const { eventId } = await transact({ type: 'contactsChanged' }, [], async (write) => {
        for (const id of await contactsAt(place)) await write.patch('contacts', id, patch as Partial<Contact>);
      });
      return { eventId };
    }),
  ),
  fc.tuple(few, few, anyDeal).map(([one, other, deal]) =>
    asCommand('add', 'deals', async () => {
      const { eventId } = await transact({ type: 'dealSaved' }, ['deals'], async (write) => {
        const contactIds = await contactsAt(one, other);
        const times = { stepChangedAt: write.at, createdAt: write.at, updatedAt: write.at };
        await write.add('deals', { id: newId(), name: 'Pilot', contactIds, ...times, ...deal });
      });
      return { eventId };
    }),
  ),
);
