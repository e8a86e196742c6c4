import Dexie, { type Collection } from 'dexie';
import type { Event } from '../model/event';
import { eventsTable } from '../stored-rows';

/** The events of a bulk, in the order in which they were. For use inside queries and transactions. */
export function partsOfBulk(bulkId: string): Collection<Event, string> {
  return eventsTable().where('[bulkId+at]').between([bulkId, Dexie.minKey], [bulkId, Dexie.maxKey]);
}
