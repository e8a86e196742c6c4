import type { RevenueGroup } from '@/storage/model/numbers/revenue-report';
import { moneyWords } from '../money/money-words';
import { fullShareWords, type Share, shareCells, shareWords } from './share-words';
import type { ShownReport, ShownRow } from './shown-report';

/** Won deals by month and currency: amounts of two currencies are never added. */
export function shownRevenue(groups: readonly RevenueGroup[]): ShownReport {
  const all: Share = { n: sum(groups, 'won'), of: sum(groups, 'won') + sum(groups, 'lost') };
  const currencies = [...new Set(groups.map(({ currency }) => currency))].sort();
  const amounts = currencies.map((currency) => {
    return moneyWords(
      sum(
        groups.filter((one) => one.currency === currency),
        'amount',
      ),
      currency,
    );
  });
  return {
    about: 'Month',
    summary: `Won ${amounts.join(' and ') || 'nothing yet'}. Won of the deals that were closed: ${fullShareWords(all)}.`,
    columns: [
      { label: 'Amount won', csv: ['Currency', 'Amount won', 'Won without an amount'] },
      { label: 'Deals won', csv: ['Deals won'] },
      { label: 'Deals lost', csv: ['Deals lost'] },
      { label: 'Share won', csv: ['Share won', 'Share at least', 'Share at most'] },
    ],
    rows: groups.map(row),
    isEmpty: groups.length === 0,
  };
}

function row({ month, currency, won, lost, amount, unnamed }: RevenueGroup): ShownRow {
  const share = { n: won, of: won + lost };
  const unnamedWords = unnamed > 0 ? ` and ${unnamed} without an amount` : '';
  const key = `${month} ${currency}`;
  const deals = (value: number, status: 'won' | 'lost') => ({
    text: value.toLocaleString(),
    csv: [value],
    ...(value > 0 && { cell: { group: key, parts: [status] } }),
  });
  return {
    ...{ key, label: monthWords(month), share },
    cells: [
      {
        text: moneyWords(amount, currency) + unnamedWords,
        csv: [currency, amount / 100, unnamed],
        ...(won > 0 && { cell: { group: key, parts: ['won'] } }),
      },
      deals(won, 'won'),
      deals(lost, 'lost'),
      { text: shareWords(share), csv: shareCells(share) },
    ],
  };
}

/** `November 2026` from `2026-11`. */
export function monthWords(month: string): string {
  const words = new Intl.DateTimeFormat(undefined, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return words.format(Date.parse(`${month}-01`));
}

const sum = (groups: readonly RevenueGroup[], field: 'won' | 'lost' | 'amount') =>
  groups.reduce((all, group) => all + group[field], 0);
