import type { Cadence } from './cadence';
import type { Enrolment } from './enrolment';

/** How far people came on a step, in people. */
export interface StepCount {
  stepId: string;
  /** Came to it: it waits, or was done. */
  reached: number;
  done: number;
  /** Answered after it was done, before the next one was. */
  replied: number;
}

/** How a cadence goes as a whole, in people. */
export interface CadenceCount {
  on: number;
  /** Of whom a step was done at least: only they could answer to it. */
  touched: number;
  replied: number;
  steps: StepCount[];
}

/** Counts all enrolments of a cadence, those that ended as well. Steps that were taken out since are left out. */
export function cadenceCount({ steps }: Pick<Cadence, 'steps'>, enrolments: readonly Enrolment[]): CadenceCount {
  const counts = new Map(steps.map(({ id }) => [id, { stepId: id, reached: 0, done: 0, replied: 0 }]));
  const count = { on: 0, touched: 0, replied: 0 };
  for (const { status, stepId, done, endedBecause } of enrolments) {
    const last = done.at(-1)?.stepId;
    const replied = endedBecause === 'answered' && last !== undefined;
    for (const id of new Set([...done.map((one) => one.stepId), stepId])) add(counts.get(id), 'reached');
    for (const one of done) add(counts.get(one.stepId), 'done');
    if (replied) add(counts.get(last), 'replied');
    count.on += Number(status !== 'ended');
    count.touched += Number(last !== undefined);
    count.replied += Number(replied);
  }
  return { ...count, steps: [...counts.values()] };
}

function add(count: StepCount | undefined, field: 'reached' | 'done' | 'replied'): void {
  if (count) count[field] += 1;
}
