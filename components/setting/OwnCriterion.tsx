import { X } from 'lucide-react';
import type { Criterion } from '@/storage/model/answer';
import { CRITERIA } from '@/storage/model/criteria';
import type { CriterionUse } from '@/storage/model/own-framework';
import { IconButton } from '../ui/IconButton';
import { MoveButtons } from '../ui/MoveButtons';
import { moveByKey } from '../ui/move-by-key';
import { Segmented } from '../ui/Segmented';

const USES: readonly { value: CriterionUse; label: string }[] = [
  { value: 'shown', label: 'Shown' },
  { value: 'counts', label: 'Counts' },
  { value: 'required', label: 'Required' },
];

interface OwnCriterionProps {
  criterion: Criterion;
  purpose: CriterionUse;
  /** Counted from 1. */
  place: number;
  count: number;
  onMove: (by: -1 | 1) => void;
  /** Without a purpose it is taken out. */
  onPut: (purpose: CriterionUse | undefined) => void;
}

/** One criterion of the own framework: its place, also by Alt and the arrow keys, and what it is for. */
export function OwnCriterion({ criterion, purpose, place, count, onMove, onPut }: OwnCriterionProps) {
  const { name, question } = CRITERIA[criterion];
  return (
    <li
      aria-label={`${name}, ${place} of ${count}`}
      onKeyDown={moveByKey(onMove)}
      className="flex flex-wrap items-center gap-2 border-b border-line py-1.5 last:border-b-0"
    >
      <span className="flex min-w-40 flex-1 flex-col">
        <span className="font-medium">{name}</span>
        <span className="text-small text-dim">{question}</span>
      </span>
      <span className="flex w-56 shrink-0">
        <Segmented label={`What ${name.toLowerCase()} is for`} options={USES} value={purpose} onChange={onPut} />
      </span>
      <span className="flex shrink-0">
        <MoveButtons name={name.toLowerCase()} place={place} count={count} onMove={onMove} />
        <IconButton label={`Take out ${name.toLowerCase()}`} icon={<X size={15} />} onClick={() => onPut(undefined)} />
      </span>
    </li>
  );
}
