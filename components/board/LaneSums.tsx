import { amountWords } from '../money/amount-words';
import type { Lane } from './board-stages';

/** How many stand there, and how much their open deals come to. */
export function LaneSums({ count, amounts }: Pick<Lane, 'count' | 'amounts'>) {
  const amount = amountWords(amounts);
  return (
    <>
      <span className="text-small text-dim">{count.toLocaleString()}</span>
      <span className="ms-auto truncate text-small text-dim" title={amount ? `Open deals: ${amount}` : undefined}>
        {amount}
      </span>
    </>
  );
}
