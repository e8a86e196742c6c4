import { stageCounterKey } from '@/storage/model/stage-deltas';
import { addRows } from './add-rows';
import { generatePipeline } from './pipeline-generator';
import type { Twoway } from './twoway';

/** Fills the extension's database with so many fictional contacts and their follow-ups: all that the lists read. */
export async function seedPipeline(twoway: Twoway, contacts: number): Promise<void> {
  const stages = new Map<string, number>();
  for (const batch of generatePipeline(contacts, 7, Date.now())) {
    await addRows(twoway, 'contacts', batch.contacts);
    await addRows(twoway, 'followUps', batch.followUps);
    for (const { stage } of batch.contacts) {
      const key = stageCounterKey(stage);
      stages.set(key, (stages.get(key) ?? 0) + 1);
    }
  }
  await addRows(
    twoway,
    'counters',
    [...stages].map(([key, value]) => ({ key, value })),
  );
}
