import { recountedCounters } from '../data-check/check-counters';
import { db } from '../db';
import { INDEX_SEQ } from '../mark-contacts';
import { RESTORE_RUN } from './restore-journal';

/** Takes away what follows from other rows, and counts anew. The index, once built, is newer than any that a page has. */
export async function forgetDerived(run: number): Promise<void> {
  const seq = ((await db.counters.get(INDEX_SEQ))?.value ?? 0) + 1;
  for (const table of [db.scoreBlocks, db.indexMarks, db.indexShards, db.counters]) await table.clear();
  const counters = [...(await recountedCounters()), [INDEX_SEQ, seq] as const, [RESTORE_RUN, run] as const];
  await db.counters.bulkPut(counters.map(([key, value]) => ({ key, value })));
}
