import { CURRENCIES } from '@/storage/model/money/currency';
import { numberSigns } from '@/storage/model/money/number-signs';
import { type ReadAmount, readAmount, type WrongAmount } from '@/storage/model/money/read-amount';
import { currencyNames, decimalsOf } from '../money/money-words';

/** Why a text is no amount of a currency. `otherCurrency`: it names another one, and `code` which, where the sign is that of one alone. */
export type WrongMoney = WrongAmount | { is: 'noDecimals' } | { is: 'otherCurrency'; code: string | undefined };
export type ReadMoney = Extract<ReadAmount, { is: 'amount' }> | WrongMoney;

/** What a text says, where the rep lives, in a currency. */
export function amountIn(text: string, currency: string): ReadMoney {
  const read = readAmount(text, numberSigns(), currencyNames(currency));
  if (read.is === 'unknown') return inAnother(text, currency) ?? read;
  if (decimalsOf(currency) > 0) return read;
  const hasDecimals = read.is === 'tooManyDecimals' || (read.is === 'amount' && read.amount % 100 !== 0);
  return hasDecimals ? { is: 'noDecimals' } : read;
}

function inAnother(text: string, currency: string): WrongMoney | undefined {
  const signs = numberSigns();
  const fit = CURRENCIES.filter(
    (code) => code !== currency && readAmount(text, signs, currencyNames(code)).is !== 'unknown',
  );
  if (fit.length === 0) return undefined;
  // "£" is the sign of several: the one that has it to itself where the rep lives is meant.
  const usual = fit.filter((code) => readAmount(text, signs, currencyNames(code, ['symbol'])).is !== 'unknown');
  const [code, ...more] = usual.length > 0 ? usual : fit;
  return { is: 'otherCurrency', code: more.length === 0 ? code : undefined };
}
