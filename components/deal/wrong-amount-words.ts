import { amountText, decimalsOf } from '../money/money-words';
import type { WrongMoney } from './amount-in';

/** Why what was typed is no amount; nothing of an empty field. */
export function wrongAmountWords(wrong: WrongMoney, currency: string): string | undefined {
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
      return decimalsOf(currency) > 2 ? keptDecimalsWords(currency) : 'At most two decimals are kept.';
    case 'noDecimals':
      return `${currency} has no decimals.`;
    case 'otherCurrency':
      return wrong.code === undefined
        ? `That names another currency than ${currency}. Choose it beside the amount.`
        : `That is ${wrong.code}, and the currency is ${currency}. Choose ${wrong.code} beside the amount.`;
  }
}

/** Of a currency that is written with more decimals than are kept. */
export function keptDecimalsWords(currency: string): string {
  return `Of the ${decimalsOf(currency)} decimals of ${currency}, two are kept.`;
}
