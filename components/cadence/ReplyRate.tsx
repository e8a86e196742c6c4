import { rateWords } from './rate-words';

interface ReplyRateProps {
  replied: number;
  /** So many could have replied. */
  count: number;
}

/** How many replied of how many, with the interval in which the rate lies; never a rate alone. */
export function ReplyRate({ replied, count }: ReplyRateProps) {
  if (count === 0) return <span className="text-dim">nobody yet</span>;
  const words = rateWords(replied, count);
  return (
    <span className="whitespace-nowrap">
      {words.count}{' '}
      <span className="text-dim" title="In 95 of 100 cases the rate lies in between">
        ({words.says})
      </span>
    </span>
  );
}
