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
  const [given, got] = await Promise.all([
    db.corrections.where('contactId').anyOf(contactIds).toArray(),
    db.corrections.where('movedTo').anyOf(contactIds).toArray(),
  ]);
  const corrected = new Set([
    ...given.map(({ contactId }) => contactId),
    ...got.flatMap(({ movedTo }) => movedTo ?? []),
  ]);
  const found = await Promise.all(
    contactIds.map(async (id) => {
      const last = corrected.has(id) ? (await conversationOf(id)).at(-1) : await interactionsOf(id).last();
      return last ? [[id, last] as const] : [];
    }),
  );
  return new Map(found.flat());
}
