import { db } from '@/storage/db';
import { forgetIndex } from '@/storage/find/shards-built';
import { generatePipeline } from './pipeline-generator';
import { PipelineTotals } from './pipeline-totals';

/** Fills the open database with a generated pipeline, past the commands; see `generatePipeline`. Tells of each batch. */
export async function fillPipeline(
  contacts: number,
  seed: number,
  now: number,
  { scale = 1, onBatch = undefined as ((made: number) => void) | undefined } = {},
): Promise<void> {
  const totals = new PipelineTotals();
  let made = 0;
  for (const batch of generatePipeline(contacts, seed, now, scale)) {
    totals.add(batch);
    await db.transaction('rw', [db.contacts, db.companies, db.interactions, db.answers, db.followUps], async () => {
      await db.companies.bulkAdd(batch.companies);
      await db.contacts.bulkAdd(batch.contacts);
      await db.interactions.bulkAdd(batch.interactions);
      await db.answers.bulkAdd(batch.answers);
      await db.followUps.bulkAdd(batch.followUps);
    });
    made += batch.contacts.length;
    onBatch?.(made);
  }
  await db.counters.bulkPut(totals.counters());
  await db.scoreBlocks.bulkPut(totals.scoreBlocks());
  // Nothing was marked: whoever looks for contacts builds the index first.
  await forgetIndex();
}
