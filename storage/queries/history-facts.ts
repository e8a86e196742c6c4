import { db } from '../db';
import type { ContactId } from '../model/contact';
import type { Event, StoredTable } from '../model/event';
import type { Interaction } from '../model/interaction';
import { isOverruled } from '../model/overruled';
import { peopleOfEvent } from '../model/people-of-event';
import { readTogether } from '../read';

/** Tables whose rows an entry may be about in place of a person. */
const TITLED_TABLES: readonly StoredTable[] = ['templates', 'contents', 'cadences', 'segments', 'companies'];

const MOST_NAMED = 3;

/** What the entries of a history are about, to be named in them. */
export interface HistoryFacts {
  /** The interactions on which entries rest, by id. */
  interactions: ReadonlyMap<string, Interaction>;
  /** The names of the contacts who are there, by id. */
  names: ReadonlyMap<string, string>;
  /** The names of the deals that are there, by id. */
  deals: ReadonlyMap<string, string>;
  /** What other things are called that are there: templates, content, cadences, segments, companies; by id. */
  titles: ReadonlyMap<string, string>;
  /** The ids of corrections in whose place a later one holds. */
  overruled: ReadonlySet<string>;
}

/** Names what events are about, and says which of them a later one has overruled. */
export function historyFacts(events: readonly Event[]): Promise<HistoryFacts> {
  return readTogether(
    [db.interactions, db.contacts, db.corrections, db.deals, ...TITLED_TABLES.map((name) => db.table(name))],
    async () => {
      const corrected = events.filter(({ type }) => type === 'interactionCorrected');
      const ids = [...new Set(corrected.flatMap(({ evidenceId }) => evidenceId ?? []))];
      const corrections = ids.length > 0 ? await db.corrections.where('interactionId').anyOf(ids).toArray() : [];
      return {
        interactions: byId(await db.interactions.bulkGet(ids), (one) => one),
        names: byId(await db.contacts.bulkGet(peopleOf(events)), ({ name }) => name),
        deals: byId(await db.deals.bulkGet(events.flatMap(({ dealId }) => dealId ?? [])), ({ name }) => name),
        titles: await titlesOf(events),
        overruled: new Set(corrected.filter((event) => isOverruled(event, corrections)).map(({ id }) => id)),
      };
    },
  );
}

async function titlesOf(events: readonly Event[]): Promise<Map<string, string>> {
  const titles = new Map<string, string>();
  const changes = events.flatMap((event) => event.changes);
  for (const name of TITLED_TABLES) {
    const ids = changes.flatMap(({ table, id }) => (table === name ? id : []));
    if (ids.length === 0) continue;
    for (const row of (await db.table(name).bulkGet(ids)) as (TitledRow | undefined)[])
      if (row) titles.set(row.id, row.name ?? row.title ?? '');
  }
  return titles;
}

interface TitledRow {
  id: string;
  name?: string;
  title?: string;
}

function peopleOf(events: readonly Event[]): ContactId[] {
  // Of a change of many a few are named.
  const several = events.flatMap(({ contactIds = [] }) => contactIds.slice(0, MOST_NAMED));
  const ofDeals = events.flatMap(({ changes }) => changes.filter(({ table }) => table === 'deals'));
  const takingPart = ofDeals.flatMap(({ before, after }) =>
    [before, after].flatMap((row) => row?.['contactIds'] ?? []),
  );
  return [...new Set([...events.flatMap(peopleOfEvent), ...several, ...takingPart])] as ContactId[];
}

function byId<T extends { id: string }, V>(rows: (T | undefined)[], worth: (row: T) => V): Map<string, V> {
  return new Map(rows.flatMap((row) => (row ? [[row.id, worth(row)] as const] : [])));
}
