import { checkCounters } from '../data-check/check-counters';
import { checkShard } from '../data-check/check-shard';
import { db } from '../db';
import { buildIndex } from '../find/keep-index';
import { INDEX_SHARDS, shardOf } from '../model/find/index-layout';
import { read } from '../read';

/** How many records differ from what all that is kept says. */
export interface DataFindings {
  /** Numbers shown beside lists: contacts by stage, those without a next touch, amounts of open deals. */
  counters: number;
  /** Contacts of whom something that follows from other records is wrong. */
  contacts: number;
  scores: number;
  /** Contacts whom a search would find wrongly, or not. */
  index: number;
}

export interface CheckInput {
  /** Puts right what differs. */
  repair: boolean;
  /** Told which share (0 to 1) is done. */
  onProgress?: (done: number) => void;
  signal?: AbortSignal;
}

/**
 * Compares everything that is kept beside the records themselves with a full recount, a part at a time: commands come in between.
 * What is repaired is right also when it is cancelled half way. Throws the signal's reason when it is cancelled.
 */
export async function checkData({ repair, onProgress, signal }: CheckInput): Promise<DataFindings> {
  const found: DataFindings = { counters: 0, contacts: 0, scores: 0, index: 0 };
  if (repair) await buildIndex();
  const ids = await read(() => db.contacts.toCollection().primaryKeys());
  const ofShard = Array.from({ length: INDEX_SHARDS }, (): typeof ids => []);
  for (const id of ids) ofShard[shardOf(id)]?.push(id);
  for (const [shard, here] of ofShard.entries()) {
    signal?.throwIfAborted();
    const differing = await checkShard(shard, here, repair);
    for (const part of ['contacts', 'scores', 'index'] as const) found[part] += differing[part];
    onProgress?.((shard + 1) / (INDEX_SHARDS + 1));
  }
  signal?.throwIfAborted();
  // Last: a contact that was put right may have been counted wrongly.
  found.counters = await checkCounters(repair);
  onProgress?.(1);
  return found;
}
