/**
 * Sums of money as the rep's language writes them, the largest first: "€12,500 + CHF 300". Amounts in hundredths, by ISO 4217
 * code; '' where there is none.
 */
export function amountWords(amounts: Readonly<Record<string, number>>): string {
  const sums = Object.entries(amounts).filter(([, amount]) => amount > 0);
  return sums
    .sort(([one, much], [other, less]) => less - much || (one < other ? -1 : 1))
    .map(([currency, amount]) => money(currency, amount))
    .join(' + ');
}

/** Hundredths are shown where there are some. */
function money(currency: string, amount: number): string {
  const digits = amount % 100 === 0 ? 0 : 2;
  return new Intl.NumberFormat(undefined, {
    ...{ style: 'currency', currency, minimumFractionDigits: digits, maximumFractionDigits: digits },
  }).format(amount / 100);
}
