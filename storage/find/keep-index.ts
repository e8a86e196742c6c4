import { db } from '../db';
import { INDEX_SHARDS, shardOf } from '../model/find/index-layout';
import type { WholeShard } from '../model/find/index-shard';
import { read } from '../read';
import { keepShardsBuilt, shardsBuilt } from './shards-built';
import { buildShard, compactShard } from './write-shard';

/** From so many marks on the shards are brought up to date: fewer are read from the tables in no time. */
export const MANY_MARKS = 256;

interface Keeping {
  /** Told of every shard that was written. */
  onShard?: (shard: WholeShard) => void;
  /** Resolves when the next one may be written; a page lets its searches go first. */
  pause?: () => Promise<void>;
  /** Stops after the shard that is being written. */
  isOver?: () => boolean;
}

/**
 * Builds what of the index is missing, then works marks in where there are many (`atLeast`). Each shard is a step of its own, so
 * it can be ended anywhere and goes on where it stopped. One at a time: callers hold the lock `index`.
 */
export async function keepIndex({
  atLeast = MANY_MARKS,
  ...keeping
}: Keeping & { atLeast?: number } = {}): Promise<void> {
  await buildIndex(keeping);
  if ((await read(() => db.indexMarks.count())) < atLeast) return;
  const marks = await read(() => db.indexMarks.toCollection().primaryKeys());
  await eachShard([...new Set(marks.map(shardOf))], compactShard, keeping);
}

/** Builds the shards that are missing, from the rows of all contacts. */
export async function buildIndex(keeping: Keeping = {}): Promise<void> {
  const built = await read(() => shardsBuilt());
  if (built >= INDEX_SHARDS) return;
  const ofShard = new Map<number, string[]>();
  for (const id of await read(() => db.contacts.toCollection().primaryKeys())) {
    const others = ofShard.get(shardOf(id));
    if (others) others.push(id);
    else ofShard.set(shardOf(id), [id]);
  }
  // Nobody yet: whoever comes is marked, and an absent shard is an empty one.
  if (ofShard.size === 0 && built === 0) return read(() => keepShardsBuilt(INDEX_SHARDS));
  const missing = Array.from({ length: INDEX_SHARDS - built }, (_, index) => built + index);
  await eachShard(missing, (shard) => buildShard(shard, ofShard.get(shard) ?? []), keeping);
}

async function eachShard(
  shards: readonly number[],
  write: (shard: number) => Promise<WholeShard | undefined>,
  { onShard, pause, isOver }: Keeping,
): Promise<void> {
  for (const shard of shards) {
    if (isOver?.()) return;
    await pause?.();
    const written = await write(shard);
    if (written) onShard?.(written);
  }
}
