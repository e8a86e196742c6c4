import { db } from '../db';
import type { ContactId } from '../model/contact';
import type { Event } from '../model/event';
import type { Interaction } from '../model/interaction';
import { isOverruled } from '../model/overruled';
import { peopleOfEvent } from '../model/people-of-event';
import { readTogether } from '../read';

/** What the entries of a history are about, to be named in them. */
export interface HistoryFacts {
  /** The interactions on which entries rest, by id. */
  interactions: ReadonlyMap<string, Interaction>;
  /** The names of the contacts who are there, by id. */
  names: ReadonlyMap<string, string>;
  /** The names of the deals that are there, by id. */
  deals: ReadonlyMap<string, string>;
  /** The ids of corrections in whose place a later one holds. */
  overruled: ReadonlySet<string>;
}

/** Names what events are about, and says which of them a later one has overruled. */
export function historyFacts(events: readonly Event[]): Promise<HistoryFacts> {
  return readTogether([db.interactions, db.contacts, db.corrections, db.deals], async () => {
    const corrected = events.filter(({ type }) => type === 'interactionCorrected');
    const ids = [...new Set(corrected.flatMap(({ evidenceId }) => evidenceId ?? []))];
    const corrections = ids.length > 0 ? await db.corrections.where('interactionId').anyOf(ids).toArray() : [];
    return {
      interactions: byId(await db.interactions.bulkGet(ids), (one) => one),
      names: byId(await db.contacts.bulkGet(peopleOf(events)), ({ name }) => name),
      deals: byId(await db.deals.bulkGet(events.flatMap(({ dealId }) => dealId ?? [])), ({ name }) => name),
      overruled: new Set(corrected.filter((event) => isOverruled(event, corrections)).map(({ id }) => id)),
    };
  });
}

function peopleOf(events: readonly Event[]): ContactId[] {
  const ofDeals = events.flatMap(({ changes }) => changes.filter(({ table }) => table === 'deals'));
  const takingPart = ofDeals.flatMap(({ before, after }) =>
    [before, after].flatMap((row) => row?.['contactIds'] ?? []),
  );
  return [...new Set([...events.flatMap(peopleOfEvent), ...takingPart])] as ContactId[];
}

function byId<T extends { id: string }, V>(rows: (T | undefined)[], worth: (row: T) => V): Map<string, V> {
  return new Map(rows.flatMap((row) => (row ? [[row.id, worth(row)] as const] : [])));
}
