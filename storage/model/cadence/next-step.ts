import type { Cadence, CadenceStep } from './cadence';
import type { Enrolment } from './enrolment';

/**
 * The step that comes after those done: the first one behind the last that was done and is still there, so that a cadence
 * can be changed while people are on it. `undefined` when all are done.
 */
export function nextStep({ steps }: Pick<Cadence, 'steps'>, done: Enrolment['done']): CadenceStep | undefined {
  const doneIds = new Set(done.map(({ stepId }) => stepId));
  const last = steps.findLastIndex(({ id }) => doneIds.has(id));
  return steps.slice(last + 1).find(({ id }) => !doneIds.has(id));
}

/** Where a step stands, counted from 1; 0 for one that was taken out since. */
export function stepNumber({ steps }: Pick<Cadence, 'steps'>, stepId: string): number {
  return steps.findIndex(({ id }) => id === stepId) + 1;
}
