import { describe, expect, it } from 'vitest';
import { amountIn } from '@/components/deal/amount-in';
import { keptDecimalsWords, wrongAmountWords } from '@/components/deal/wrong-amount-words';
import { currencyNames } from '@/components/money/money-words';

function said(text: string, currency: string): unknown {
  const read = amountIn(text, currency);
  return read.is === 'amount' ? read.amount : wrongAmountWords(read, currency);
}

describe('an amount in a currency', () => {
  it.each([
    ['12 500 €', 'EUR', 1_250_000],
    ['€12,500', 'EUR', 1_250_000],
    ['EUR 12,500', 'EUR', 1_250_000],
    ['US$ 300', 'USD', 30_000],
    ['$300', 'USD', 30_000],
    ['1500', 'JPY', 150_000],
    ['1,500', 'KWD', 150_000],
  ])('reads %s in %s', (text, currency, amount) => {
    expect(said(text, currency)).toBe(amount);
  });

  it.each([
    ['€12,500', 'USD', 'That is EUR, and the currency is USD. Choose EUR beside the amount.'],
    ['12 500 €', 'USD', 'That is EUR, and the currency is USD. Choose EUR beside the amount.'],
    ['chf 300', 'EUR', 'That is CHF, and the currency is EUR. Choose CHF beside the amount.'],
    ['kr 300', 'USD', 'That names another currency than USD. Choose it beside the amount.'],
    ['a lot', 'USD', '“a lot” is no amount. Write it as 1,234.50.'],
    ['15.50', 'JPY', 'JPY has no decimals.'],
    ['1.5555', 'JPY', 'JPY has no decimals.'],
    ['1.5555', 'EUR', 'At most two decimals are kept.'],
    ['1.5555', 'KWD', 'Of the 3 decimals of KWD, two are kept.'],
  ])('says of %s in %s what is wrong', (text, currency, words) => {
    expect(said(text, currency)).toBe(words);
  });

  it('names a currency by the longest of its signs first', () => {
    expect(currencyNames('USD')).toEqual(['USD', 'US$', '$']);
    expect(keptDecimalsWords('BHD')).toContain('BHD');
  });
});
