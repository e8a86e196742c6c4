import { ArrowLeftRight, ArrowRight } from 'lucide-react';

/** One-way or two-way, in a list. */
export function WayIcon({ twoWay }: { twoWay: boolean }) {
  const Icon = twoWay ? ArrowLeftRight : ArrowRight;
  const words = twoWay ? 'Two-way' : 'One-way';
  return (
    <span role="img" aria-label={words} title={words} className={twoWay ? 'text-accent' : 'text-dim'}>
      <Icon aria-hidden="true" size={16} strokeWidth={2.25} />
    </span>
  );
}
