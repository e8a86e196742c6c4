import type { DealSum } from '@/storage/model/deal/deal-sums';
import { moneyWords } from '../money/money-words';

interface SumWordsProps {
  sums: readonly DealSum[];
  weighted?: boolean;
}

/** What deals come to, each currency by itself. What has no amount comes to nothing, and is not said. */
export function SumWords({ sums, weighted = false }: SumWordsProps) {
  const named = sums.filter(({ amount }) => amount > 0);
  return named.map((sum) => (
    <span key={sum.currency} className="whitespace-nowrap">
      {moneyWords(weighted ? Math.round(sum.weighted / 100) * 100 : sum.amount, sum.currency)}
    </span>
  ));
}
