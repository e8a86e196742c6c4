import { db } from '../db';
import { STAGES, type Stage } from '../model/stage';
import { stageCounterKey } from '../model/stage-deltas';
import { read } from '../read';

/** How many contacts stand in each stage. Read from kept counters: counting rows takes a hundred times as long. */
export function pipelineCounts(): Promise<Record<Stage, number>> {
  return read(async () => {
    const counters = await db.counters.bulkGet(STAGES.map(stageCounterKey));
    return Object.fromEntries(STAGES.map((stage, index) => [stage, counters[index]?.value ?? 0])) as Record<
      Stage,
      number
    >;
  });
}
