import type { Change, StoredTable } from './model/event';
import { peopleOfRow } from './model/people-of-row';
import { tableOf } from './stored-rows';

/** Tables whose rows belong to one contact, whom a change may not name. */
export const PEOPLED_TABLES: readonly StoredTable[] = [
  'followUps',
  'enrolments',
  'notes',
  'draftUses',
  'interactions',
  'corrections',
];

/**
 * Of whom each change is, in the order of the changes: nobody's for a company, and for a row that is gone. For use inside queries
 * and transactions.
 */
export async function peopleOfChanges(changes: readonly Change[]): Promise<string[][]> {
  const people = changes.map(peopleOfRow);
  for (const table of PEOPLED_TABLES) {
    const silent = changes.flatMap((change, index) =>
      change.table === table && people[index]?.length === 0 ? [index] : [],
    );
    if (silent.length === 0) continue;
    const rows = await tableOf(table).bulkGet(silent.map((index) => changes[index]?.id ?? ''));
    for (const [place, index] of silent.entries()) {
      const owner = (rows[place] as { contactId?: string } | undefined)?.contactId;
      if (owner !== undefined) people[index] = [owner];
    }
  }
  return people;
}
