import type { Deal } from '../deal';
import type { StepProbabilities } from './step-probabilities';

/** What deals in one currency come to, in hundredths. */
export interface DealSum {
  currency: string;
  amount: number;
  /** Each by how likely it is won. */
  weighted: number;
  count: number;
}

/** The sums of deals by currency, in the order of the codes. A deal without an amount counts with none. */
export function dealSums(
  deals: readonly Pick<Deal, 'amount' | 'currency' | 'step'>[],
  probabilities: StepProbabilities,
): DealSum[] {
  const sums = new Map<string, DealSum>();
  for (const { amount = 0, currency, step } of deals) {
    const sum = sums.get(currency) ?? { currency, amount: 0, weighted: 0, count: 0 };
    const weighted = Math.round((amount * probabilities[step]) / 100);
    sums.set(currency, {
      currency,
      amount: sum.amount + amount,
      weighted: sum.weighted + weighted,
      count: sum.count + 1,
    });
  }
  return [...sums.values()].sort((one, other) => (one.currency < other.currency ? -1 : 1));
}
