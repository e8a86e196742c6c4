/** Every currency that the browser knows, by its code (ISO 4217). */
export const CURRENCIES: readonly string[] = Intl.supportedValuesOf('currency');

/** Where most deals are made; everything else is said by the rep. */
const BY_REGION: Record<string, string> = {
  ...{ US: 'USD', GB: 'GBP', CH: 'CHF', LI: 'CHF', CA: 'CAD', AU: 'AUD', NZ: 'NZD', JP: 'JPY', CN: 'CNY', IN: 'INR' },
  ...{ BR: 'BRL', MX: 'MXN', SE: 'SEK', NO: 'NOK', DK: 'DKK', PL: 'PLN', CZ: 'CZK', HU: 'HUF', RO: 'RON', BG: 'BGN' },
  ...{ TR: 'TRY', ZA: 'ZAR', SG: 'SGD', HK: 'HKD', KR: 'KRW', IL: 'ILS', AE: 'AED', SA: 'SAR', UA: 'UAH', AR: 'ARS' },
};
const ELSEWHERE = 'EUR';

/**
 * The currency of the region that the reader's languages (BCP 47, the dearest first) name, or that the first of them implies; the euro where
 * nothing better is known.
 */
export function currencyOfLanguages(languages: readonly string[]): string {
  const locales = languages.flatMap((language) => localeOf(language) ?? []);
  const region = locales.find((locale) => locale.region !== undefined)?.region ?? locales[0]?.maximize().region;
  return BY_REGION[region ?? ''] ?? ELSEWHERE;
}

function localeOf(language: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(language);
  } catch {
    return undefined;
  }
}

/** The default currency as it was kept; one that is none is that of the languages. */
export function readCurrency(kept: unknown, languages: readonly string[]): string {
  return typeof kept === 'string' && CURRENCIES.includes(kept) ? kept : currencyOfLanguages(languages);
}
