import { DEAL_STEPS, type Deal, type DealStep } from '../deal';
import { z } from '../z';

/** How likely an open deal at each step is won, in percent. */
export type StepProbabilities = Readonly<Record<DealStep, number>>;

/** What holds until the rep edits it. */
export const STEP_PROBABILITIES: StepProbabilities = { demo: 20, proposal: 50, negotiation: 75 };

const percent = z.number().int().min(0).max(100);

/** What is kept, step by step as far as it can be read; else what holds by default. */
export function readStepProbabilities(kept: unknown): StepProbabilities {
  const found = z.record(z.string(), z.unknown()).catch({}).parse(kept);
  const read = DEAL_STEPS.map((step) => [step, percent.catch(STEP_PROBABILITIES[step]).parse(found[step])]);
  return Object.fromEntries(read);
}

/** Of the closed deals that came as far as a step: how many, and how many of them were won. */
export interface StepResult {
  closed: number;
  won: number;
}

/** What became of deals at each step. One that was closed at a later step came past the earlier ones. */
export function stepResults(deals: readonly Pick<Deal, 'step' | 'status'>[]): Record<DealStep, StepResult> {
  const closed = deals.filter(({ status }) => status !== 'open');
  const results = DEAL_STEPS.map((step, place) => {
    const came = closed.filter((one) => DEAL_STEPS.indexOf(one.step) >= place);
    return [step, { closed: came.length, won: came.filter(({ status }) => status === 'won').length }];
  });
  return Object.fromEntries(results);
}
