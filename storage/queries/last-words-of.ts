import { db } from '../db';
import type { ContactId } from '../model/contact';
import type { Correction, Interaction } from '../model/interaction';
import { conversationOf } from './conversation-of';
import { interactionsOf } from './interactions-of';

/** A request for each, all under way at once: one cursor over all of them waits for each in turn. */
async function correctionsBy(key: 'contactId' | 'movedTo', ids: readonly ContactId[]): Promise<Correction[]> {
  return (await Promise.all(ids.map((id) => db.corrections.where(key).equals(id).toArray()))).flat();
}

/**
 * The newest interaction of each of these contacts, as the rep corrected it. Only the conversations of which something was
 * corrected are read whole. For use inside queries.
 */
export async function lastWordsOf(contactIds: readonly ContactId[]): Promise<Map<ContactId, Interaction>> {
  // All at once: a round trip takes longer than to read a row that was corrected in vain.
  const [given, got, newest] = await Promise.all([
    correctionsBy('contactId', contactIds),
    correctionsBy('movedTo', contactIds),
    Promise.all(contactIds.map((id) => interactionsOf(id).last())),
  ]);
  const corrected = new Set([
    ...given.map(({ contactId }) => contactId),
    ...got.flatMap(({ movedTo }) => movedTo ?? []),
  ]);
  const found = await Promise.all(
    contactIds.map(async (id, index) => {
      const last = corrected.has(id) ? (await conversationOf(id)).at(-1) : newest[index];
      return last ? [[id, last] as const] : [];
    }),
  );
  return new Map(found.flat());
}
