import { amountsInText } from '../../model/find/columns';
import type { FoundColumn } from '../../model/find/find-query';
import { emptyColumn, inOrder } from '../../model/find/found-columns';
import { STAGES, type Stage } from '../../model/stage';
import type { IndexMemory } from './index-memory';

/** The columns of the board, from the contacts found, in their order; the same as `foundColumns`. */
export function columnsInMemory(memory: IndexMemory, slots: Uint32Array, count: number): FoundColumn[] {
  const [stages, steps, amounts] = [memory.choice('stage'), memory.choice('step'), memory.choice('amounts')];
  const columns = new Map<number, FoundColumn>();
  const width = steps.size;
  for (const slot of slots) {
    const [stage = 0, step = 0] = [stages.codes[slot], steps.codes[slot]];
    const key = stage * width + step;
    const column = columns.get(key) ?? emptyColumn(stages.choice(stage) as Stage, steps.choice(step));
    if (column.count === 0) columns.set(key, column);
    column.count += 1;
    if (column.ids.length < count) column.ids.push(memory.slots.ids[slot] ?? '');
    if (amounts.codes[slot] !== 0) addAmounts(column, amounts.at(slot));
  }
  const there = new Set(
    [...columns.values()].flatMap(({ stage, subStage }) => (subStage === undefined ? [stage] : [])),
  );
  const empty = STAGES.filter((stage) => !there.has(stage)).map((stage) => emptyColumn(stage));
  return [...columns.values(), ...empty].sort(inOrder);
}

function addAmounts(column: FoundColumn, text: string | undefined): void {
  for (const [currency, amount] of amountsInText(text))
    column.amounts[currency] = (column.amounts[currency] ?? 0) + amount;
}
