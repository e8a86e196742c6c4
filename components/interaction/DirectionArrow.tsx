import { ArrowLeft, ArrowRight } from 'lucide-react';
import type { Direction } from '@/storage/model/interaction';
import { classNames } from '../ui/class-names';
import { DIRECTION_WORDS } from './interaction-words';

/** An arrow away from us or towards us. */
export function DirectionArrow({ direction, dim }: { direction: Direction; dim?: boolean }) {
  const Arrow = direction === 'outbound' ? ArrowRight : ArrowLeft;
  return (
    <span
      role="img"
      aria-label={DIRECTION_WORDS[direction]}
      title={DIRECTION_WORDS[direction]}
      className={classNames('inline-flex shrink-0', direction === 'inbound' && !dim ? 'text-accent' : 'text-dim')}
    >
      <Arrow aria-hidden="true" size={16} strokeWidth={2.25} />
    </span>
  );
}
