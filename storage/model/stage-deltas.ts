import type { Stage } from './stage';
import type { TouchedRow } from './touched-row';

/** The key of the counter of one stage. */
export const stageCounterKey = (stage: Stage): string => `stage:${stage}`;

/** By how much each stage's number of contacts changes; stages that stay as they are, are left out. */
export function stageDeltas(touched: Iterable<TouchedRow>): Map<Stage, number> {
  const deltas = new Map<Stage, number>();
  const count = (stage: Stage | undefined, by: number) => stage && deltas.set(stage, (deltas.get(stage) ?? 0) + by);
  for (const { table, before, after } of touched) {
    if (table !== 'contacts') continue;
    count(stageOf(before), -1);
    count(stageOf(after), 1);
  }
  return new Map([...deltas].filter(([, by]) => by !== 0));
}

function stageOf(row: { stage?: Stage } = {}): Stage | undefined {
  return row.stage;
}
