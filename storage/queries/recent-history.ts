import { db } from '../db';
import type { Event } from '../model/event';
import { readTogether } from '../read';
import { partsOfBulk } from './parts-of-bulk';

/** One thing that was done; of a change of many, all its parts. */
export interface HistoryEntry {
  /** Of a change of many: its newest part. */
  event: Event;
  /** How many contacts a change of many was about; absent of anything else. */
  people?: number;
}

export interface RecentHistory {
  entries: HistoryEntry[];
  /** What the undos among them undid, where it is not among them itself. */
  undone: Event[];
}

/** What was done lately, by everybody and about everything, newest first, at most `limit`. */
export function recentHistory(limit: number): Promise<RecentHistory> {
  return readTogether([db.events], async () => {
    const events = await newestOfEach(limit);
    const people = new Map<string, number>();
    // Only what reads is awaited: Dexie loses its transaction after a hundred awaits in a row without a request.
    for (const { bulkId } of events) if (bulkId !== undefined) people.set(bulkId, await peopleOfBulk(bulkId));
    const entries = events.map((event) => {
      return event.bulkId === undefined ? { event } : { event, people: people.get(event.bulkId) ?? 0 };
    });
    return { entries, undone: await undoneBy(events) };
  });
}

/** A change of many once, by its newest part. */
async function newestOfEach(limit: number): Promise<Event[]> {
  const [events, bulks] = [[] as Event[], new Set<string>()];
  const all = db.events.orderBy('at').reverse();
  await all
    .until(() => events.length >= limit)
    .each((event) => {
      if (event.bulkId !== undefined && bulks.has(event.bulkId)) return;
      if (event.bulkId !== undefined) bulks.add(event.bulkId);
      events.push(event);
    });
  return events;
}

async function peopleOfBulk(bulkId: string): Promise<number> {
  let people = 0;
  await partsOfBulk(bulkId).each(({ contactIds = [] }) => {
    people += contactIds.length;
  });
  return people;
}

/** Back to the first of each chain of undos and redos. */
async function undoneBy(events: readonly Event[]): Promise<Event[]> {
  const known = new Set(events.map(({ id }) => id));
  const found: Event[] = [];
  for (let asked = [...events]; asked.length > 0; ) {
    const missing = asked.flatMap(({ undoes }) => (undoes === undefined || known.has(undoes) ? [] : undoes));
    asked = (await db.events.bulkGet([...new Set(missing)])).filter((one) => one !== undefined);
    for (const one of asked) known.add(one.id);
    found.push(...asked);
  }
  return found;
}
