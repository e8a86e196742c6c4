import { db } from './db';
import { failureOf } from './failure-of';
import type { BulkControl, BulkEnd } from './model/bulk/bulk-control';
import type { Failure } from './model/outcome';
import { read } from './read';

const PREFIX = 'bulk:';
/** Under which a bulk is known as unfinished: a counter of how many it is about. */
const keyOf = (bulkId: string): string => PREFIX + bulkId;

/**
 * Carries out the parts of a bulk one after another, each in a transaction of its own, so that other commands come in between.
 * While it runs it holds a lock of its name: a bulk that is marked as unfinished, and that nobody holds, was broken off.
 */
export async function runParts<T>(
  { bulkId, parts, sizeOf }: { bulkId: string; parts: readonly T[]; sizeOf: (part: T) => number },
  { onProgress, signal }: BulkControl,
  carryOut: (part: T) => Promise<void>,
): Promise<BulkEnd> {
  const total = parts.reduce((sum, part) => sum + sizeOf(part), 0);
  let done = 0;
  return navigator.locks.request(keyOf(bulkId), async () => {
    for (const part of parts) {
      if (signal?.aborted) break;
      const failure = await failureIn(() => carryOut(part));
      // It stays marked as unfinished: the rep decides what becomes of what was done.
      if (failure) return { cancelled: false, failure };
      done += sizeOf(part);
      onProgress?.({ done, total });
    }
    await closeBulk(bulkId);
    return { cancelled: done < total };
  });
}

async function failureIn(work: () => Promise<void>): Promise<Failure | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    return failureOf(error).failure;
  }
}

/** Marks a bulk as unfinished, within the transaction of its part. */
export async function openBulk(bulkId: string, total: number): Promise<void> {
  await db.counters.put({ key: keyOf(bulkId), value: total });
}

/** Says that nothing more is to come of a bulk, whether all of it was done or not. */
export async function closeBulk(bulkId: string): Promise<void> {
  await read(() => db.counters.delete(keyOf(bulkId)));
}

/** The bulks that were broken off, by their ids: of how many contacts each was to be. */
export async function brokenOff(): Promise<Map<string, number>> {
  const open = await read(() => db.counters.where('key').startsWith(PREFIX).toArray());
  if (open.length === 0) return new Map();
  const held = new Set(((await navigator.locks.query()).held ?? []).map(({ name }) => name));
  const left = open.filter(({ key }) => !held.has(key));
  return new Map(left.map(({ key, value }) => [key.slice(PREFIX.length), value]));
}
