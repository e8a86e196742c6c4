import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { type KeyboardEvent, useId, useState } from 'react';
import type { StepTitleProblem, SubStage } from '@/storage/model/sub-stage';
import { CONTROL_CLASS } from '../ui/control-class';
import { IconButton } from '../ui/IconButton';
import { DaysField } from './DaysField';
import { TITLE_PROBLEM_WORDS } from './step-words';

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
  const wrongId = useId();
  const [typed, setTyped] = useState<string>();
  const problem = typed === undefined ? undefined : problemOf(typed);
  const keep = () => {
    if (typed === undefined || problem) return;
    if (typed.trim() !== title) onChange({ title: typed });
    setTyped(undefined);
  };
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
      <input
        aria-label={`Title of ${title}`}
        dir="auto"
        autoComplete="off"
        aria-invalid={problem !== undefined}
        aria-describedby={problem ? wrongId : undefined}
        className={`${CONTROL_CLASS} w-auto! min-w-40! flex-1`}
        value={typed ?? title}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={({ key }) => {
          if (key === 'Enter') keep();
          if (key === 'Escape') setTyped(undefined);
        }}
        onBlur={keep}
      />
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
      {problem ? (
        <p id={wrongId} role="alert" className="basis-full text-small text-danger">
          {TITLE_PROBLEM_WORDS[problem]}
        </p>
      ) : null}
    </li>
  );
}
