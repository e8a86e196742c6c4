import { db } from '../db';
import type { Event } from '../model/event';
import { read } from '../read';

/** So far back it is looked for removals: what was removed longer ago than that is nobody's slip any more. */
const LOOKED_THROUGH = 2_000;

/** A contact who was removed and has not come back. Times are epoch milliseconds. */
export interface RemovedContact {
  eventId: string;
  name: string;
  companyName?: string;
  at: number;
}

/** The contacts who were removed last and not brought back, newest first, at most `limit`, among the newest events. */
export function removedContacts(limit: number): Promise<RemovedContact[]> {
  return read(async () => {
    const newest = await db.events.orderBy('at').reverse().limit(LOOKED_THROUGH).primaryKeys();
    // The parts of a bulk hold hundreds of people each: they are not even read.
    const ofBulks = new Set(await db.events.orderBy('[bulkId+at]').primaryKeys());
    const events = await db.events.bulkGet(newest.filter((id) => !ofBulks.has(id)));
    return events.flatMap((event) => (event && removedBy(event)) ?? []).slice(0, limit);
  });
}

function removedBy({ id, type, undoneBy, changes, at }: Event): RemovedContact | undefined {
  if (type !== 'contactRemoved' || undoneBy !== undefined) return undefined;
  const row = changes.find(({ table, op }) => table === 'contacts' && op === 'remove')?.before;
  const { name, companyName } = row ?? {};
  if (typeof name !== 'string') return undefined;
  return { eventId: id, name, at, ...(typeof companyName === 'string' && { companyName }) };
}
