import type { BoardPlace } from '@/storage/model/board-move';
import type { ContactId } from '@/storage/model/contact';
import type { FoundColumn } from '@/storage/model/find/find-query';
import { STAGES, type Stage } from '@/storage/model/stage';
import { type SubStage, stepsOf } from '@/storage/model/sub-stage';
import { STAGE_WORDS } from '../stage/stage-words';

/** A column of cards: a stage without those in its steps, or one of its steps. */
export interface Lane {
  key: string;
  place: BoardPlace;
  title: string;
  count: number;
  amounts: Record<string, number>;
  /** Who stands in it, in order: of each part the first ones, and how many there are. */
  parts: Pick<FoundColumn, 'ids' | 'count'>[];
}

/** A stage with its lanes; the first lane has those who are in no step. */
export interface BoardStage {
  stage: Stage;
  title: string;
  count: number;
  amounts: Record<string, number>;
  lanes: Lane[];
}

/** The lane of a place has this key. */
export function laneKey({ stage, subStage }: BoardPlace): string {
  return subStage === undefined ? stage : `${stage}/${subStage}`;
}

/** The name of a place: "Prospect", "Prospect: Trial". A step that is no more stands in its stage. */
export function placeTitle({ stage, subStage }: BoardPlace, steps: readonly SubStage[]): string {
  const step = stepsOf(steps, stage).find(({ id }) => id === subStage);
  return step ? `${STAGE_WORDS[stage]}: ${step.title}` : STAGE_WORDS[stage];
}

/** Where a contact stands on the board: in a step that is no more, in the stage itself. */
export function placeOnBoard({ stage, subStage }: BoardPlace, steps: readonly SubStage[]): BoardPlace {
  const isStep = steps.some((step) => step.stage === stage && step.id === subStage);
  return isStep ? { stage, subStage } : { stage };
}

/** The stages of the board with what was found in each. */
export function boardStages(columns: readonly FoundColumn[], steps: readonly SubStage[]): BoardStage[] {
  return STAGES.map((stage) => {
    const found = columns.filter((column) => column.stage === stage);
    const own = stepsOf(steps, stage);
    const inStep = new Set(own.map(({ id }) => id));
    const inNone = found.filter(({ subStage }) => subStage === undefined || !inStep.has(subStage));
    const lanes = [
      laneOf({ stage }, own.length > 0 ? 'In no step' : STAGE_WORDS[stage], inNone),
      ...own.map(({ id, title }) =>
        laneOf(
          { stage, subStage: id },
          title,
          found.filter(({ subStage }) => subStage === id),
        ),
      ),
    ];
    return { stage, title: STAGE_WORDS[stage], ...sumOf(found), lanes };
  });
}

function laneOf(place: BoardPlace, title: string, parts: FoundColumn[]): Lane {
  return { key: laneKey(place), place, title, ...sumOf(parts), parts };
}

function sumOf(columns: readonly FoundColumn[]): Pick<Lane, 'count' | 'amounts'> {
  const amounts: Record<string, number> = {};
  for (const column of columns)
    for (const [currency, amount] of Object.entries(column.amounts))
      amounts[currency] = (amounts[currency] ?? 0) + amount;
  return { count: columns.reduce((sum, { count }) => sum + count, 0), amounts };
}

/** Who stands at this place of a lane; `undefined` for one who is not loaded yet. */
export function idAt({ parts }: Pick<Lane, 'parts'>, index: number): ContactId | undefined {
  let before = 0;
  for (const { ids, count } of parts) {
    if (index < before + count) return ids[index - before] as ContactId | undefined;
    before += count;
  }
  return undefined;
}

/** At which place of a lane a contact stands, of those that are loaded; -1 for none. */
export function indexIn({ parts }: Pick<Lane, 'parts'>, id: string): number {
  let before = 0;
  for (const { ids, count } of parts) {
    const index = ids.indexOf(id);
    if (index >= 0) return before + index;
    before += count;
  }
  return -1;
}

/** How many of each column have to be loaded for what stands at this place of a lane. */
export function countFor({ parts }: Pick<Lane, 'parts'>, index: number): number {
  let before = 0;
  for (const { count } of parts) {
    if (index < before + count) return index - before + 1;
    before += count;
  }
  return 0;
}
