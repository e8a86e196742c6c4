import { foldedWords } from './search-words';
import type { Stage } from './stage';
import { stageSchema } from './stage-schema';
import { z } from './z';

export const LONGEST_STEP_TITLE = 40;
export const MOST_STEPS_OF_A_STAGE = 12;
/** The longest wait after which a contact can count as rotting, in days. */
export const LONGEST_ROT = 999;

export const rotDaysSchema = z.number().int().min(1).max(LONGEST_ROT);

/** A step of the team's own within a stage, such as "Demo booked". */
export const subStageSchema = z.object({
  id: z.string().min(1).max(64),
  stage: stageSchema,
  title: z.string().trim().min(1).max(LONGEST_STEP_TITLE),
  /** Steps of a stage stand in the order of this number. */
  order: z.number().int().nonnegative(),
  /** After how many days without a touch a contact here is rotting; absent: as in the stage. */
  rotDays: rotDaysSchema.optional(),
});
export type SubStage = z.infer<typeof subStageSchema>;

/** Why a title cannot be taken. `signs`: it has characters that cannot be seen, or nothing that can be read. */
export type StepTitleProblem = 'empty' | 'long' | 'signs' | 'taken' | 'many';

/** The steps of one stage, in their order. */
export function stepsOf(steps: readonly SubStage[], stage: Stage): SubStage[] {
  return steps.filter((step) => step.stage === stage).sort((one, other) => one.order - other.order);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what is refused
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\p{Surrogate}]/u;

/** Why a stage cannot have a step of this title; of one that is renamed, `id` is its own. */
export function stepTitleProblem(
  steps: readonly SubStage[],
  { id, stage, title }: Pick<SubStage, 'stage' | 'title'> & { id?: string | undefined },
): StepTitleProblem | undefined {
  const others = stepsOf(steps, stage).filter((step) => step.id !== id);
  const words = titleKey(title);
  if (title.trim() === '') return 'empty';
  if (title.trim().length > LONGEST_STEP_TITLE) return 'long';
  if (UNSEEN.test(title) || words === '') return 'signs';
  if (others.some((step) => titleKey(step.title) === words)) return 'taken';
  return others.length >= MOST_STEPS_OF_A_STAGE ? 'many' : undefined;
}

/** With a step at the end of its stage. The title has been looked at (`stepTitleProblem`). */
export function withStep(steps: readonly SubStage[], step: Omit<SubStage, 'order'>): SubStage[] {
  const last = stepsOf(steps, step.stage).at(-1);
  return [...steps, { ...step, title: oneLine(step.title), order: (last?.order ?? -1) + 1 }];
}

/** With another title, or other days, for one step. */
export function withStepChanged(
  steps: readonly SubStage[],
  id: string,
  change: Partial<Pick<SubStage, 'title' | 'rotDays'>>,
): SubStage[] {
  const given = change.title === undefined ? change : { ...change, title: oneLine(change.title) };
  return steps.map((step) => (step.id === id ? { ...step, ...given } : step));
}

/** With a step one place further up (-1) or down (1) in its stage; at the ends nothing changes. */
export function withStepMoved(steps: readonly SubStage[], id: string, by: -1 | 1): SubStage[] {
  const moved = steps.find((step) => step.id === id);
  if (!moved) return [...steps];
  const inStage = stepsOf(steps, moved.stage);
  const from = inStage.findIndex((step) => step.id === id);
  const other = inStage[from + by];
  if (!other) return [...steps];
  const order = inStage.with(from, other).with(from + by, moved);
  const places = new Map(order.map((step, place) => [step.id, place]));
  return steps.map((step) => ({ ...step, order: places.get(step.id) ?? step.order }));
}

/** The steps as they were kept; what cannot be read, or stands there twice, is left out. */
export function readSubStages(kept: unknown): SubStage[] {
  const steps: SubStage[] = [];
  for (const row of Array.isArray(kept) ? kept : []) {
    const { data } = subStageSchema.safeParse(row);
    if (data && !steps.some(({ id }) => id === data.id) && !stepTitleProblem(steps, data)) steps.push(data);
  }
  return steps;
}

const oneLine = (title: string): string => title.trim().replace(/\s+/g, ' ');

/** Titles that read the same are the same; one of signs alone, such as 🎯, is compared as it stands. */
function titleKey(title: string): string {
  return foldedWords(title).join(' ') || title.replace(/[^\p{Emoji_Presentation}\p{S}]/gu, '');
}
