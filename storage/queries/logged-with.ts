import { db } from '../db';
import { inTurns } from '../in-turns';
import type { ContactId } from '../model/contact';
import type { Interaction } from '../model/interaction';
import { interactionsOf } from './interactions-of';

/**
 * Every row that was logged on these contacts, those that were moved away as well, and every one that was moved to them: what is
 * not to be logged again. For use inside queries and transactions.
 */
export async function loggedWith(contactIds: readonly ContactId[]): Promise<Map<ContactId, Interaction[]>> {
  const logged = await inTurns(contactIds, (id) => interactionsOf(id).toArray());
  const arrivals = await db.corrections
    .where('movedTo')
    .anyOf([...contactIds])
    .toArray();
  const moved = await db.interactions.bulkGet(arrivals.map(({ interactionId }) => interactionId));
  const rows = new Map(contactIds.map((id, index) => [id, logged[index] ?? []]));
  for (const [index, { movedTo }] of arrivals.entries()) {
    const row = moved[index];
    if (row && movedTo) rows.get(movedTo)?.push(row);
  }
  return rows;
}
