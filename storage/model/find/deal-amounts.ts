import type { Deal } from '../deal';

/**
 * The open deals of a contact by currency, in hundredths. A deal counts for the first of those who take part, with whom it is:
 * so sums over contacts count it once.
 */
export function dealAmounts(contactId: string, deals: readonly Deal[]): Record<string, number> {
  const amounts: Record<string, number> = {};
  for (const { contactIds, status, amount, currency } of deals) {
    if (status !== 'open' || amount === undefined || contactIds[0] !== contactId) continue;
    amounts[currency] = (amounts[currency] ?? 0) + amount;
  }
  return amounts;
}

/** What is said of deals in a filter: their states, and the steps of the open ones; sorted, each once. */
export function dealWords(deals: readonly Deal[]): string[] {
  const words = deals.flatMap(({ status, step }) => (status === 'open' ? [status, step] : [status]));
  return [...new Set(words)].sort();
}
