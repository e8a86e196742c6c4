import { ArrowDown, ArrowUp, X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import type { StepTitleProblem, SubStage } from '@/storage/model/sub-stage';
import { IconButton } from '../ui/IconButton';
import { DaysField } from './DaysField';
import { StepTitle } from './StepTitle';

const STEPS: Record<string, -1 | 1> = { ArrowUp: -1, ArrowDown: 1 };

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
  const moveByKey = (event: KeyboardEvent) => {
    const by = STEPS[event.key];
    if (!event.altKey || !by) return;
    event.preventDefault();
    onMove(by);
  };
  return (
    <li
      aria-label={`${title}, ${place} of ${count}`}
      onKeyDown={moveByKey}
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
        <IconButton
          label={`Move ${title} up`}
          icon={<ArrowUp size={15} />}
          aria-disabled={place === 1}
          onClick={() => onMove(-1)}
        />
        <IconButton
          label={`Move ${title} down`}
          icon={<ArrowDown size={15} />}
          aria-disabled={place === count}
          onClick={() => onMove(1)}
        />
        <IconButton label={`Remove ${title}`} icon={<X size={15} />} onClick={onRemove} />
      </span>
    </li>
  );
}
