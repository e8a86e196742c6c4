import { X } from 'lucide-react';
import type { StepTitleProblem, SubStage } from '@/storage/model/sub-stage';
import { IconButton } from '../ui/IconButton';
import { MoveButtons } from '../ui/MoveButtons';
import { moveByKey } from '../ui/move-by-key';
import { DaysField } from './DaysField';
import { StepTitle } from './StepTitle';

interface StepRowProps {
  step: SubStage;
  /** Counted from 1. */
  place: number;
  count: number;
  /** The days that hold where the step says none. */
  stageDays: number | undefined;
  problemOf: (title: string) => StepTitleProblem | undefined;
  onChange: (change: Partial<Pick<SubStage, 'title' | 'rotDays'>>) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

/** One step: its title, its place, also by Alt and the arrow keys, and its days. */
export function StepRow({ step, place, count, stageDays, problemOf, onChange, onMove, onRemove }: StepRowProps) {
  const { title } = step;
  return (
    <li
      aria-label={`${title}, ${place} of ${count}`}
      onKeyDown={moveByKey(onMove)}
      className="flex flex-wrap items-center gap-2 py-1"
    >
      <StepTitle title={title} problemOf={problemOf} onTitle={(typed) => onChange({ title: typed })} />
      <DaysField
        label={`${title}: rotting after, in days`}
        days={step.rotDays}
        placeholder={stageDays === undefined ? 'never' : String(stageDays)}
        onDays={(rotDays) => onChange({ rotDays })}
      />
      <span className="flex shrink-0">
        <MoveButtons name={title} place={place} count={count} onMove={onMove} />
        <IconButton label={`Remove ${title}`} icon={<X size={15} />} onClick={onRemove} />
      </span>
    </li>
  );
}
