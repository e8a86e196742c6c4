import { LONGEST_STEP_TITLE, MOST_STEPS_OF_A_STAGE, type StepTitleProblem } from '@/storage/model/sub-stage';

/** Why a title was not taken, and what to do. */
export const TITLE_PROBLEM_WORDS: Record<StepTitleProblem, string> = {
  empty: 'A step needs a title.',
  long: `A title has at most ${LONGEST_STEP_TITLE} characters.`,
  signs: 'Not kept: the title has signs that cannot be seen or read. Type it anew.',
  taken: 'Not kept: the stage has a step of that title already.',
  many: `Not kept: a stage has at most ${MOST_STEPS_OF_A_STAGE} steps.`,
};
