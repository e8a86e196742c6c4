import { db } from '../db';
import type { ContactId } from '../model/contact';
import type { Interaction } from '../model/interaction';
import { conversationOf } from './conversation-of';
import { interactionsOf } from './interactions-of';

/**
 * The newest interaction of each of these contacts, as the rep corrected it. Only the conversations of which something was
 * corrected are read whole. For use inside queries.
 */
export async function lastWordsOf(contactIds: readonly ContactId[]): Promise<Map<ContactId, Interaction>> {
  // All at once: a round trip takes longer than to read a row that was corrected in vain.
  const [given, got, newest] = await Promise.all([
    db.corrections.where('contactId').anyOf(contactIds).toArray(),
    db.corrections.where('movedTo').anyOf(contactIds).toArray(),
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
