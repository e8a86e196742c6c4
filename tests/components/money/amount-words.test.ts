import { expect, it } from 'vitest';
import { amountWords } from '@/components/money/amount-words';

it.each([
  [{}, ''],
  [{ EUR: 0 }, ''],
  [{ EUR: 1_250_000 }, '€12,500'],
  [{ EUR: 1_250_050 }, '€12,500.50'],
  [{ CHF: 30_000, EUR: 1_250_000, USD: 30_000 }, '€12,500 + CHF 300 + $300'],
])('%j: %s', (amounts, words) => {
  expect(amountWords(amounts).replaceAll('\u00a0', ' ')).toBe(words);
});
