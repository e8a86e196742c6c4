import { ArrowDown, ArrowUp } from 'lucide-react';

/** From which place somebody came. Ranks count from 1. */
export function RankMove({ before, after }: { before: number; after: number }) {
  if (before === after) return <span className="text-small text-dim">stays</span>;
  const Icon = before > after ? ArrowUp : ArrowDown;
  return (
    <span className="flex shrink-0 items-center gap-1 text-small">
      <Icon aria-hidden="true" size={12} className={before > after ? 'text-accent' : 'text-warn'} />
      {before > after ? 'up' : 'down'} from {before.toLocaleString()}
    </span>
  );
}
