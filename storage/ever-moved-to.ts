import { db } from './db';
import type { ContactId } from './model/contact';
import type { TouchedRow } from './model/touched-row';

/**
 * Everybody to whom an interaction was ever moved of which something was written: whose it is may have changed. For use
 * inside transactions.
 */
export async function everMovedTo(touched: readonly TouchedRow[]): Promise<ContactId[]> {
  const ids = touched.flatMap(({ table, id, before, after }) => {
    if (table === 'interactions') return [id];
    return table === 'corrections' ? [before?.['interactionId'], after?.['interactionId']] : [];
  });
  const known = [...new Set(ids.filter((id) => typeof id === 'string'))];
  if (known.length === 0) return [];
  const corrections = await db.corrections.where('interactionId').anyOf(known).toArray();
  return corrections.flatMap(({ movedTo }) => movedTo ?? []);
}
