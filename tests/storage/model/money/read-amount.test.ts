import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CURRENCIES, currencyOfLanguages, readCurrency } from '@/storage/model/money/currency';
import { numberSigns } from '@/storage/model/money/number-signs';
import { LARGEST_AMOUNT, readAmount } from '@/storage/model/money/read-amount';

const ENGLISH = numberSigns('en-GB');
const GERMAN = numberSigns('de-DE');

describe('readAmount', () => {
  it.each([
    ['1.234,50', 123_450],
    ['1,234.50', 123_450],
    ['1 234,50', 123_450],
    ['1\u202f234,5', 123_450],
    ["1'234.50", 123_450],
    ['1’234.50', 123_450],
    ['1234', 123_400],
    ['0,99', 99],
    ['.5', 50],
    ['12k', 1_200_000],
    ['1,5 k', 150_000],
    ['2m', 200_000_000],
    ['1.000.000', 100_000_000],
    ['12,34,567.80', 123_456_780],
    ['€ 1.234,50', 123_450],
    ['1.234,50 eur', 123_450],
    ['0', 0],
  ])('reads %s wherever the rep lives', (text, amount) => {
    for (const signs of [ENGLISH, GERMAN])
      expect(readAmount(text, signs, ['EUR', '€'])).toEqual({ is: 'amount', amount });
  });

  it('groups three digits by the sign of the place, and does not guess by the other', () => {
    expect(readAmount('1.234', GERMAN)).toEqual({ is: 'amount', amount: 123_400 });
    expect(readAmount('1,234', ENGLISH)).toEqual({ is: 'amount', amount: 123_400 });
    expect(readAmount('1.234', ENGLISH)).toEqual({ is: 'ambiguous', thousands: 1_234 });
    expect(readAmount('1,234', GERMAN)).toEqual({ is: 'ambiguous', thousands: 1_234 });
  });

  it.each([
    ['', 'empty'],
    ['-5', 'negative'],
    ['a lot', 'unknown'],
    ['12 dollars', 'unknown'],
    ['1,23,4', 'unknown'],
    ['1.2.3', 'unknown'],
    ['1.23.456', 'unknown'],
    ['12.34.567,80', 'unknown'],
    ['5,', 'unknown'],
    ['1,234.567', 'tooManyDecimals'],
    ['0.125', 'tooManyDecimals'],
    ['1000000000001', 'tooLarge'],
  ])('says what is wrong with “%s”: %s', (text, is) => {
    expect(readAmount(text, ENGLISH).is).toBe(is);
  });

  it('reads back what a place writes, to the hundredth', () => {
    const languages = ['en-US', 'de-DE', 'de-CH', 'fr-FR', 'es-ES', 'pl-PL', 'en-IN', 'pt-BR', 'sv-SE', 'ja-JP'];
    fc.assert(
      fc.property(fc.constantFrom(...languages), fc.integer({ min: 0, max: LARGEST_AMOUNT }), (language, amount) => {
        const written = new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
        expect(readAmount(written.format(amount / 100), numberSigns(language))).toEqual({ is: 'amount', amount });
      }),
    );
  });
});

describe('currencies', () => {
  it.each([
    [['de-CH', 'de'], 'CHF'],
    [['en-GB'], 'GBP'],
    [['en'], 'USD'],
    [['en', 'de', 'sv-SE'], 'SEK'],
    [['de', 'en'], 'EUR'],
    [['pt-PT'], 'EUR'],
    [['not a language'], 'EUR'],
    [['not a language', 'ja'], 'JPY'],
    [[], 'EUR'],
  ])('begin with that of %j: %s', (languages, currency) => {
    expect(currencyOfLanguages(languages)).toBe(currency);
  });

  it('keep what the rep chose, and nothing else', () => {
    expect(readCurrency('SEK', ['en-US'])).toBe('SEK');
    expect(readCurrency('Krona', ['en-US'])).toBe('USD');
    expect(CURRENCIES).toContain('EUR');
  });
});
