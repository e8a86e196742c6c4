import { liveQuery, type Subscription } from 'dexie';
import { db } from '../db';
import { INDEX_SEQ } from '../mark-contacts';
import { INDEX_SHARDS } from '../model/find/index-layout';
import { readTogether } from '../read';
import type { IndexMark } from '../schema';

/** What happened to the index since it was looked at last. */
export interface IndexNews {
  /** The number of the last mark that there ever was. */
  seq: number;
  /** Who is marked since. */
  marks: IndexMark[];
  /** Shards with the number of the last mark in them, of those that may have been written since. */
  shards: { shard: number; seq: number }[];
}

/** What is marked after `seq`, and which shards were written at `seq` or after it. For use inside queries. */
export function newsSince(seq: number, shardsFrom: number): Promise<IndexNews> {
  return readTogether([db.indexMarks, db.indexShards, db.counters], async () => {
    const written = db.indexShards.where('seq').aboveOrEqual(shardsFrom);
    const [seqs, ids] = [await written.keys(), await written.primaryKeys()];
    return {
      seq: (await db.counters.get(INDEX_SEQ))?.value ?? 0,
      marks: await db.indexMarks.where('seq').above(seq).toArray(),
      shards: ids.flatMap((id, index) => (id < INDEX_SHARDS ? [{ shard: id, seq: Number(seqs[index]) }] : [])),
    };
  });
}

/** Tells the news now and whenever there are some; `since` gives what is known at the moment. */
export function followIndex(
  since: () => { seq: number; shards: number },
  onNews: (news: IndexNews) => void,
  onFailure: (failure: unknown) => void,
): Subscription {
  const news = liveQuery(() => newsSince(since().seq, since().shards));
  return news.subscribe(onNews, onFailure);
}
