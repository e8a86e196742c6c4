import { db } from '../db';
import type { DealStep } from '../model/deal';
import { type StepResult, stepResults } from '../model/deal/step-probabilities';
import { read } from '../read';

/** What became of all deals that were closed, by the step to which they came. */
export function stepResultsOfDeals(): Promise<Record<DealStep, StepResult>> {
  return read(async () => stepResults(await db.deals.where('status').anyOf('won', 'lost').toArray()));
}
