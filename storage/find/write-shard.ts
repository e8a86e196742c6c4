import { db } from '../db';
import { INDEX_SEQ } from '../mark-contacts';
import type { ContactId } from '../model/contact';
import { partId, shardOf } from '../model/find/index-layout';
import type { JourneyShard, WholeShard } from '../model/find/index-shard';
import { entriesOf, entryOf, packedShard, type ShardEntry } from '../model/find/shard-entry';
import type { Journey } from '../model/numbers/journey';
import { journeysOfContacts } from '../queries/journeys-of';
import { read, readTogether } from '../read';
import { journeyShard, packedJourneys } from './journey-shard';
import { readFindRows } from './read-find-rows';
import { wholeShard } from './read-shard';
import { keepShardsBuilt, shardsBuilt } from './shards-built';

/** What was read for a new shard. */
interface Prepared {
  shard: number;
  /** Of the shard as it was; absent when there was none. */
  seqBefore: number | undefined;
  marked: string[];
  next: WholeShard;
  journeys: JourneyShard;
}

/** Contacts whose rows are read in one transaction. */
const AT_ONCE = 200;

/**
 * Works the marks of one shard in: reads first, then writes in one short transaction that removes the marks which it has worked in.
 * Whoever is ended in between leaves shard and marks as they were. `undefined` when another one wrote it in the meantime.
 */
export async function compactShard(shard: number): Promise<WholeShard | undefined> {
  const prepared = await prepareShard(shard, []);
  return (await keepShard(prepared)) ? prepared.next : undefined;
}

/** Makes a shard anew from the rows of these contacts and of those who are marked; the next one after `built` ones. */
export async function buildShard(shard: number, contactIds: readonly string[]): Promise<WholeShard | undefined> {
  const prepared = await prepareShard(shard, contactIds, true);
  return (await keepShard(prepared, shard)) ? prepared.next : undefined;
}

/**
 * Reads all that the new shard rests on, and packs it. The number of the last mark is read first: whoever changes while the rows
 * are read has a later one, and keeps it.
 */
export async function prepareShard(shard: number, contactIds: readonly string[], isAnew = false): Promise<Prepared> {
  const found = await readTogether([db.indexShards, db.indexMarks, db.counters], async () => ({
    seq: (await db.counters.get(INDEX_SEQ))?.value ?? 0,
    marked: (await db.indexMarks.toCollection().primaryKeys()).filter((id) => shardOf(id) === shard),
    before: await wholeShard(shard),
    seqBefore: await seqOf(shard),
  }));
  const changed = new Set([...contactIds, ...found.marked]);
  const { entries: fresh, journeys } = await entriesNow([...changed] as ContactId[]);
  const kept = found.before && !isAnew ? entriesOf(found.before).filter(({ id }) => !changed.has(id)) : [];
  const { marked, seqBefore, seq } = found;
  const next = packedShard(shard, seq, [...kept, ...fresh]);
  const before = isAnew ? undefined : await read(() => journeyShard(shard));
  return { shard, seqBefore, marked, next, journeys: packedJourneys(shard, seq, next.columns.ids, journeys, before) };
}

interface FreshEntries {
  entries: ShardEntry[];
  journeys: Map<string, Journey>;
}

/** Some at a time: commands come in between. */
async function entriesNow(contactIds: readonly ContactId[]): Promise<FreshEntries> {
  const [entries, journeys]: [ShardEntry[], Map<string, Journey>] = [[], new Map()];
  for (let from = 0; from < contactIds.length; from += AT_ONCE) {
    const rows = await readFindRows(contactIds.slice(from, from + AT_ONCE));
    entries.push(...rows.map((one) => entryOf(one.rows)));
    const contacts = rows.map((one) => one.rows.contact);
    const conversations = new Map(rows.map((one) => [one.rows.contact.id, one.rows.interactions]));
    const made = await read(() => journeysOfContacts(contacts, conversations));
    for (const [id, journey] of made) journeys.set(id, journey);
  }
  return { entries, journeys };
}

/** Writes what was prepared, unless the shard is another one by now. `built`: how many shards were built before it. */
export function keepShard({ shard, seqBefore, marked, next, journeys }: Prepared, built?: number): Promise<boolean> {
  return read(() =>
    db.transaction('rw', [db.indexShards, db.indexMarks, db.counters], async () => {
      if (built !== undefined && (await shardsBuilt()) !== built) return false;
      if ((await seqOf(shard)) !== seqBefore) return false;
      await db.indexShards.bulkPut([next.columns, next.who, next.said, journeys]);
      const marks = await db.indexMarks.bulkGet(marked);
      const done = marks.flatMap((mark) => (mark && mark.seq <= next.columns.seq ? [mark.id] : []));
      await db.indexMarks.bulkDelete(done);
      if (built !== undefined) await keepShardsBuilt(built + 1);
      return true;
    }),
  );
}

async function seqOf(shard: number): Promise<number | undefined> {
  return (await db.indexShards.get(partId('columns', shard)))?.seq;
}
