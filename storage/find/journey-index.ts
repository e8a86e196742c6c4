import { db } from '../db';
import type { ContactId } from '../model/contact';
import { INDEX_SHARDS } from '../model/find/index-layout';
import type { JourneyShard } from '../model/find/index-shard';
import type { Journey } from '../model/numbers/journey';
import { packJourneys } from '../model/numbers/journey-pack';
import type { JourneyPart } from '../model/numbers/journey-part';
import { journeysOf } from '../queries/journeys-of';
import { readTogether } from '../read';
import type { IndexMark } from '../schema';
import { otherJourneyShards } from './journey-shard';
import { shardsBuilt } from './shards-built';

/** Contacts whose rows are read at once. */
const AT_ONCE = 200;

/** The journeys of all contacts, as they are when they are asked for: shards from the index, and from the rows who changed since. */
export class JourneyIndex {
  readonly #shards = new Map<number, JourneyShard>();
  /** Of those who are marked, with the mark that they were read for. */
  readonly #marked = new Map<string, { seq: number; journey: Journey | undefined }>();

  async parts(): Promise<JourneyPart[]> {
    const { built, shards, marks } = await readTogether([db.indexShards, db.indexMarks, db.counters], async () => ({
      built: (await shardsBuilt()) >= INDEX_SHARDS,
      shards: await otherJourneyShards(this.#shards),
      marks: await db.indexMarks.toArray(),
    }));
    // Until the index is there, all is read from the rows.
    if (!built) return [packed(await readJourneys(await db.contacts.toCollection().primaryKeys()))];
    for (const shard of shards) this.#shards.set(shard.id, shard);
    await this.#readMarked(marks);
    const isMarked = (id: string) => this.#marked.has(id);
    const kept = [...this.#shards.values()].map(({ ids, pack }) => ({ ids, pack, isOut: isMarked }));
    const there = [...this.#marked].flatMap(([id, { journey }]) => (journey ? [[id, journey] as const] : []));
    return [...kept, packed(new Map(there))];
  }

  async #readMarked(marks: readonly IndexMark[]): Promise<void> {
    const late = marks.filter(({ id, seq }) => this.#marked.get(id)?.seq !== seq);
    const journeys = await readJourneys(late.map(({ id }) => id as ContactId));
    const now = new Set(marks.map(({ id }) => id));
    for (const id of this.#marked.keys()) if (!now.has(id)) this.#marked.delete(id);
    for (const { id, seq } of late) this.#marked.set(id, { seq, journey: journeys.get(id) });
  }
}

async function readJourneys(ids: readonly ContactId[]): Promise<Map<string, Journey>> {
  const journeys = new Map<string, Journey>();
  for (let from = 0; from < ids.length; from += AT_ONCE)
    for (const [id, journey] of await journeysOf(ids.slice(from, from + AT_ONCE))) journeys.set(id, journey);
  return journeys;
}

function packed(journeys: ReadonlyMap<string, Journey>): JourneyPart {
  return { ids: [...journeys.keys()], pack: packJourneys([...journeys.values()]) };
}
