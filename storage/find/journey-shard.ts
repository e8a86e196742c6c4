import { db } from '../db';
import { INDEX_LAYOUT, INDEX_SHARDS } from '../model/find/index-layout';
import type { IndexShard, JourneyShard } from '../model/find/index-shard';
import type { Journey } from '../model/numbers/journey';
import { packJourneys } from '../model/numbers/journey-pack';

/** Behind the ids of all other parts. */
const FIRST_ID = 10_000;

/** What reports count of a shard; `undefined` when there is none of this layout. For use inside a transaction. */
export async function journeyShard(shard: number): Promise<JourneyShard | undefined> {
  return [await db.indexShards.get(FIRST_ID + shard)].find(isJourneys);
}

/** Those of all shards that are others than the known ones, by id. For use inside a transaction. */
export async function otherJourneyShards(known: ReadonlyMap<number, JourneyShard>): Promise<JourneyShard[]> {
  // Several shards are written at one mark: whoever was written later is told by the shard alone.
  const from = Math.max(-1, ...[...known.values()].map(({ seq }) => seq));
  const written = db.indexShards.where('seq').aboveOrEqual(from);
  const [seqs, ids] = [await written.keys(), await written.primaryKeys()];
  const others = ids.filter((id, index) => isJourneyId(id) && known.get(id)?.seq !== Number(seqs[index]));
  return (await db.indexShards.bulkGet(others)).filter(isJourneys);
}

const isJourneyId = (id: number): boolean => id >= FIRST_ID && id < FIRST_ID + INDEX_SHARDS;

/** The shard with these contacts: those of whom there is news, and the others as they were. */
export function packedJourneys(
  shard: number,
  seq: number,
  ids: string[],
  fresh: ReadonlyMap<string, Journey>,
  before: JourneyShard | undefined,
): JourneyShard {
  const places = new Map(before?.ids.map((id, index) => [id, index]));
  const journeys = ids.map((id) => {
    const journey = fresh.get(id);
    const index = places.get(id);
    if (journey) return journey;
    if (!before || index === undefined) throw new Error(`no journey of ${id}`);
    return { pack: before.pack, index };
  });
  return { part: 'journeys', id: FIRST_ID + shard, seq, layout: INDEX_LAYOUT, ids, pack: packJourneys(journeys) };
}

const isJourneys = (row: IndexShard | undefined): row is JourneyShard =>
  row?.part === 'journeys' && row.layout === INDEX_LAYOUT;
