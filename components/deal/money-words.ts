import type { WrongAmount } from '@/storage/model/money/read-amount';

/** "€12,500" or "€12,500.50", as the rep's language writes it. Hundredths in. */
export function moneyWords(amount: number, currency: string): string {
  const digits = amount % 100 === 0 ? 0 : 2;
  const format = { style: 'currency', currency, minimumFractionDigits: digits, maximumFractionDigits: digits } as const;
  return new Intl.NumberFormat(undefined, format).format(amount / 100);
}

/** An amount as it is typed: "12,500.50". Hundredths in. */
export function amountText(amount: number): string {
  const digits = amount % 100 === 0 ? 0 : 2;
  const format = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return new Intl.NumberFormat(undefined, format).format(amount / 100);
}

/** How the currency may be written beside the amount: its code, and the sign that it has here. */
export function currencyNames(currency: string): string[] {
  const signs = (['symbol', 'narrowSymbol'] as const).map((currencyDisplay) =>
    new Intl.NumberFormat(undefined, { style: 'currency', currency, currencyDisplay })
      .formatToParts(1)
      .find(({ type }) => type === 'currency')
      ?.value.trim(),
  );
  return [...new Set([currency, ...signs.flatMap((sign) => sign ?? [])])];
}

/** "EUR, Euro". */
export function currencyWords(currency: string): string {
  const name = new Intl.DisplayNames(undefined, { type: 'currency' }).of(currency);
  return name && name !== currency ? `${currency}, ${name}` : currency;
}

/** Why what was typed is no amount; nothing of an empty field. */
export function wrongAmountWords(wrong: WrongAmount): string | undefined {
  switch (wrong.is) {
    case 'empty':
      return undefined;
    case 'unknown':
      return `“${wrong.rest}” is no amount. Write it as ${amountText(123_450)}.`;
    case 'ambiguous':
      return `Is that ${amountText(wrong.thousands * 100)}, or has it three decimals? Write it as ${wrong.thousands}.`;
    case 'negative':
      return 'An amount is not below zero.';
    case 'tooLarge':
      return 'That is more than a deal can come to.';
    case 'tooManyDecimals':
      return 'At most two decimals are kept.';
  }
}
