import { db } from '../db';
import { type ContactId, contactIdSchema } from '../model/contact';
import { distinctPair } from '../model/distinct-pair';
import { contactOrGone } from '../or-gone';
import { parseInput } from '../parse-input';
import { StorageFailure } from '../storage-failure';
import { transact } from '../transact';

/**
 * Remembers that two contacts are not the same person: they are never suggested as one again. No event when it is known
 * already. Throws `gone`; `invalid` for one contact twice.
 */
export async function keepApart(oneId: ContactId, otherId: ContactId): Promise<{ eventId?: string }> {
  const [one, other] = [parseInput(contactIdSchema, oneId), parseInput(contactIdSchema, otherId)];
  if (one === other) throw new StorageFailure({ code: 'invalid', detail: 'otherId' });
  const draft = { type: 'contactsKeptApart' as const, contactId: one, otherContactId: other };
  const { eventId } = await transact(draft, ['distinctPairs'], async (write) => {
    await contactOrGone(one);
    await contactOrGone(other);
    const pair = distinctPair(one, other, write.at);
    if (!(await db.distinctPairs.get(pair.id))) await write.add('distinctPairs', pair);
  });
  return eventId ? { eventId } : {};
}
