import { db } from '../db';
import { INDEX_LAYOUT, INDEX_SHARDS } from '../model/find/index-layout';
import { read } from '../read';

/** Keeps how many shards of this layout are built, so that who was ended in between goes on where it stopped. */
const COUNTER = 'indexBuilt';
const PER_LAYOUT = 10_000;

/** How many shards are built. For use inside transactions and queries. */
export async function shardsBuilt(): Promise<number> {
  const kept = (await db.counters.get(COUNTER))?.value ?? 0;
  return Math.min(INDEX_SHARDS, Math.max(0, kept - INDEX_LAYOUT * PER_LAYOUT));
}

export async function keepShardsBuilt(shards: number): Promise<void> {
  await db.counters.put({ key: COUNTER, value: INDEX_LAYOUT * PER_LAYOUT + shards });
}

/** Has all shards made anew: what they say is not what is kept, or rows were written past the commands. */
export const forgetIndex = (): Promise<void> => read(() => keepShardsBuilt(0));
