import { ArrowDown, ArrowUp } from 'lucide-react';
import { IconButton } from './IconButton';

interface MoveButtonsProps {
  name: string;
  /** Counted from 1. */
  place: number;
  count: number;
  onMove: (by: -1 | 1) => void;
}

/** Takes an entry of an ordered list up or down; at an end the button stays, so that the focus does. */
export function MoveButtons({ name, place, count, onMove }: MoveButtonsProps) {
  return (
    <>
      <IconButton
        label={`Move ${name} up`}
        icon={<ArrowUp size={15} />}
        aria-disabled={place === 1}
        onClick={() => onMove(-1)}
      />
      <IconButton
        label={`Move ${name} down`}
        icon={<ArrowDown size={15} />}
        aria-disabled={place === count}
        onClick={() => onMove(1)}
      />
    </>
  );
}
