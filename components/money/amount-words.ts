import { moneyWords } from './money-words';

/**
 * Sums of money as the rep's language writes them, the largest first: "€12,500 + CHF 300". Amounts in hundredths, by ISO 4217
 * code; '' where there is none.
 */
export function amountWords(amounts: Readonly<Record<string, number>>): string {
  const sums = Object.entries(amounts).filter(([, amount]) => amount > 0);
  return sums
    .sort(([one, much], [other, less]) => less - much || (one < other ? -1 : 1))
    .map(([currency, amount]) => moneyWords(amount, currency))
    .join(' + ');
}
