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

/** Counts the people of all enrolments of a cadence, also of those that ended; who came twice is one. Steps that were taken out since are left out. */
export function cadenceCount({ steps }: Pick<Cadence, 'steps'>, enrolments: readonly Enrolment[]): CadenceCount {
  const people = new Map(steps.map(({ id }) => [id, { reached: new Set(), done: new Set(), replied: new Set() }]));
  const all = { on: new Set(), touched: new Set(), replied: new Set() };
  for (const { contactId, status, stepId, done, endedBecause } of enrolments) {
    const last = done.at(-1)?.stepId;
    for (const id of [...done.map((one) => one.stepId), stepId]) people.get(id)?.reached.add(contactId);
    for (const one of done) people.get(one.stepId)?.done.add(contactId);
    if (status !== 'ended') all.on.add(contactId);
    if (last === undefined) continue;
    all.touched.add(contactId);
    if (endedBecause !== 'answered') continue;
    people.get(last)?.replied.add(contactId);
    all.replied.add(contactId);
  }
  const counts = [...people].map(([stepId, { reached, done, replied }]) => ({
    ...{ stepId, reached: reached.size, done: done.size, replied: replied.size },
  }));
  return { on: all.on.size, touched: all.touched.size, replied: all.replied.size, steps: counts };
}
