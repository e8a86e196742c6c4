/** An amount as one writes it where the rep is; in hundredths of the currency (ISO 4217). */
export function moneyWords(amount: number, currency: string): string {
  const format = { style: 'currency', currency, maximumFractionDigits: amount % 100 === 0 ? 0 : 2 } as const;
  return new Intl.NumberFormat(undefined, format).format(amount / 100);
}
