import { useId, useState } from 'react';
import type { StepTitleProblem } from '@/storage/model/sub-stage';
import { CONTROL_CLASS } from '../ui/control-class';
import { TITLE_PROBLEM_WORDS } from './step-words';

interface StepTitleProps {
  title: string;
  problemOf: (title: string) => StepTitleProblem | undefined;
  onTitle: (title: string) => void;
}

/** The title of a step, kept when the field is left; one that cannot be taken stays to be mended. */
export function StepTitle({ title, problemOf, onTitle }: StepTitleProps) {
  const wrongId = useId();
  const [typed, setTyped] = useState<string>();
  const problem = typed === undefined ? undefined : problemOf(typed);
  const keep = () => {
    if (typed === undefined || problem) return;
    if (typed.trim() !== title) onTitle(typed);
    setTyped(undefined);
  };
  return (
    <span className="flex min-w-40 flex-1 flex-col gap-1">
      <input
        aria-label={`Title of ${title}`}
        dir="auto"
        autoComplete="off"
        aria-invalid={problem !== undefined}
        aria-describedby={problem ? wrongId : undefined}
        className={CONTROL_CLASS}
        value={typed ?? title}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={({ key }) => {
          if (key === 'Enter') keep();
          if (key === 'Escape') setTyped(undefined);
        }}
        onBlur={keep}
      />
      {problem ? (
        <span id={wrongId} role="alert" className="text-small text-danger">
          {TITLE_PROBLEM_WORDS[problem]}
        </span>
      ) : null}
    </span>
  );
}
