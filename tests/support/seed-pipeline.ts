import { stageCounterKey } from '@/storage/model/stage-deltas';
import { addRows } from './add-rows';
import { generatePipeline } from './pipeline-generator';
import type { Twoway } from './twoway';

/** Fills the extension's database with so many fictional contacts, and all that belongs to them. */
export async function seedPipeline(twoway: Twoway, contacts: number): Promise<void> {
  const stages = new Map<string, number>();
  for (const batch of generatePipeline(contacts, 7, Date.now())) {
    for (const [table, rows] of Object.entries(batch)) await addRows(twoway, table, rows);
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
