import type { TouchedRow } from './row-change';
import type { Stage } from './stage';

/** The key of the counter of one stage. */
export const stageCounterKey = (stage: Stage): string => `stage:${stage}`;

/** By how much each stage's number of contacts changes; stages that stay as they are, are left out. */
export function stageDeltas(touched: Iterable<TouchedRow>): Map<Stage, number> {
  const deltas = new Map<Stage, number>();
  const count = (stage: unknown, by: number) =>
    stage !== undefined && deltas.set(stage as Stage, (deltas.get(stage as Stage) ?? 0) + by);
  for (const { table, before, after } of touched) {
    if (table !== 'contacts') continue;
    count(before?.['stage'], -1);
    count(after?.['stage'], 1);
  }
  return new Map([...deltas].filter(([, by]) => by !== 0));
}
