import { db } from '../db';
import { INDEX_LAYOUT, INDEX_PARTS, INDEX_SHARDS, type IndexPart, partId } from '../model/find/index-layout';
import type { ColumnShard, IndexShard, WholeShard, WordShard } from '../model/find/index-shard';
import { packedShard } from '../model/find/shard-entry';

/** All parts of a shard; `undefined` when there is none of this layout. For use inside a transaction. */
export async function wholeShard(shard: number): Promise<WholeShard | undefined> {
  const [columns, who, said] = await db.indexShards.bulkGet(INDEX_PARTS.map((part) => partId(part, shard)));
  if (!isNow(columns) || !isNow(who) || !isNow(said)) return undefined;
  return { columns: columns as ColumnShard, who: who as WordShard, said: said as WordShard };
}

/** A shard in which nobody is: what an absent one means once the index is built. */
export const emptyShard = (shard: number): WholeShard => packedShard(shard, 0, []);

/** One part of every shard that there is. For use inside a transaction. */
export async function everyPart<P extends IndexPart>(part: P): Promise<Extract<IndexShard, { part: P }>[]> {
  const rows = await db.indexShards.where('id').between(partId(part, 0), partId(part, INDEX_SHARDS)).toArray();
  return rows.filter(isNow) as Extract<IndexShard, { part: P }>[];
}

const isNow = (row: IndexShard | undefined): row is IndexShard => row?.layout === INDEX_LAYOUT;
