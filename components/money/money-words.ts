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

type CurrencyDisplay = 'symbol' | 'narrowSymbol';
const namesKnown = new Map<string, string[]>();

/** How the currency may be written beside the amount: its code, and the signs that it has here and anywhere; the longest first. */
export function currencyNames(currency: string, displays: CurrencyDisplay[] = ['symbol', 'narrowSymbol']): string[] {
  const key = `${currency} ${displays.join()}`;
  const known = namesKnown.get(key);
  if (known) return known;
  const signs = [undefined, ANYWHERE].flatMap((language) =>
    displays.flatMap((currencyDisplay) => signOf(currency, language, currencyDisplay) ?? []),
  );
  const names = [...new Set([currency, ...signs])].sort((one, other) => other.length - one.length);
  namesKnown.set(key, names);
  return names;
}

/** English as no land in particular writes it: "US$", "A$". */
const ANYWHERE = 'en-001';

function signOf(currency: string, language: string | undefined, currencyDisplay: CurrencyDisplay): string | undefined {
  const format = new Intl.NumberFormat(language, { style: 'currency', currency, currencyDisplay });
  const sign = format.formatToParts(1).find(({ type }) => type === 'currency');
  return sign?.value.trim() || undefined;
}

/** How many decimals a currency has of its own. */
export function decimalsOf(currency: string): number {
  return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
}

/** "EUR, Euro". */
export function currencyWords(currency: string): string {
  const name = new Intl.DisplayNames(undefined, { type: 'currency' }).of(currency);
  return name && name !== currency ? `${currency}, ${name}` : currency;
}
