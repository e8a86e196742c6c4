import { ArrowLeftRight, ArrowRight } from 'lucide-react';
import { classNames } from '../ui/class-names';

/** One-way or two-way, in a word and its arrow. */
export function WayWords({ twoWay }: { twoWay: boolean }) {
  const Icon = twoWay ? ArrowLeftRight : ArrowRight;
  return (
    <span className={classNames('inline-flex shrink-0 items-center gap-1', twoWay && 'font-medium text-accent')}>
      <Icon aria-hidden="true" size={14} />
      {twoWay ? 'Two-way' : 'One-way'}
    </span>
  );
}
