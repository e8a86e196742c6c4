import { STAGES } from '../stage';
import type { FindFacts } from './find-facts';
import type { FoundColumn } from './find-query';

/**
 * The columns of the board, of each the first `count`: for every stage those in no step of the team's own, then each step in which somebody
 * is, by its id. A stage without anybody has a column too.
 */
export function foundColumns(
  ordered: readonly Pick<FindFacts, 'id' | 'stage' | 'step' | 'amounts'>[],
  count: number,
): FoundColumn[] {
  const columns = new Map(STAGES.map((stage) => [stage as string, emptyColumn(stage)]));
  for (const { id, stage, step, amounts } of ordered) {
    const key = step === undefined ? stage : `${stage}\n${step}`;
    const column = columns.get(key) ?? emptyColumn(stage, step);
    columns.set(key, column);
    column.count += 1;
    if (column.ids.length < count) column.ids.push(id);
    for (const [currency, amount] of Object.entries(amounts))
      column.amounts[currency] = (column.amounts[currency] ?? 0) + amount;
  }
  return [...columns.values()].sort(inOrder);
}

export function emptyColumn(stage: FoundColumn['stage'], subStage?: string): FoundColumn {
  return { stage, ...(subStage === undefined ? {} : { subStage }), count: 0, amounts: {}, ids: [] };
}

export function inOrder(one: FoundColumn, other: FoundColumn): number {
  const byStage = STAGES.indexOf(one.stage) - STAGES.indexOf(other.stage);
  if (byStage !== 0) return byStage;
  const [step, otherStep] = [one.subStage ?? '', other.subStage ?? ''];
  return step < otherStep ? -1 : step > otherStep ? 1 : 0;
}
