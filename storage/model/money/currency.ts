/** Every currency that the browser knows, by its code (ISO 4217). */
export const CURRENCIES: readonly string[] = Intl.supportedValuesOf('currency');

/** Where most deals are made; everything else is said by the rep. */
const BY_REGION: Record<string, string> = {
  ...{ US: 'USD', GB: 'GBP', CH: 'CHF', LI: 'CHF', CA: 'CAD', AU: 'AUD', NZ: 'NZD', JP: 'JPY', CN: 'CNY', IN: 'INR' },
  ...{ BR: 'BRL', MX: 'MXN', SE: 'SEK', NO: 'NOK', DK: 'DKK', PL: 'PLN', CZ: 'CZK', HU: 'HUF', RO: 'RON', BG: 'BGN' },
  ...{ TR: 'TRY', ZA: 'ZAR', SG: 'SGD', HK: 'HKD', KR: 'KRW', IL: 'ILS', AE: 'AED', SA: 'SAR', UA: 'UAH', AR: 'ARS' },
};
const ELSEWHERE = 'EUR';

/** The currency of the region that a language (BCP 47) names or implies; the euro where nothing better is known. */
export function currencyOfLanguage(language: string): string {
  try {
    return BY_REGION[new Intl.Locale(language).maximize().region ?? ''] ?? ELSEWHERE;
  } catch {
    return ELSEWHERE;
  }
}

/** The default currency as it was kept; one that is none is that of the language. */
export function readCurrency(kept: unknown, language: string): string {
  return typeof kept === 'string' && CURRENCIES.includes(kept) ? kept : currencyOfLanguage(language);
}
