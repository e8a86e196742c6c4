import { STAGES, type Stage } from '../stage';

/** Stages as other programs call theirs. */
const STAGE_OF = new Map<string, Stage>([
  ...STAGES.map((stage): [string, Stage] => [stage, stage]),
  ...(['subscriber', 'marketing qualified lead', 'new'] as const).map((word): [string, Stage] => [word, 'lead']),
  ['sales qualified lead', 'prospect'],
  ['evangelist', 'customer'],
]);

/** The stage that a cell names, in our words or those of another program. */
export const stageIn = (cell: string): Stage | undefined => STAGE_OF.get(cell.trim().toLowerCase());
