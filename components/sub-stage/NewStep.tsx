import { type FormEvent, useId, useState } from 'react';
import type { StepTitleProblem } from '@/storage/model/sub-stage';
import { Button } from '../ui/Button';
import { CONTROL_CLASS } from '../ui/control-class';
import { TITLE_PROBLEM_WORDS } from './step-words';

interface NewStepProps {
  /** The stage's name. */
  stage: string;
  problemOf: (title: string) => StepTitleProblem | undefined;
  onAdd: (title: string) => void;
}

/** Adds a step to a stage. A title that cannot be taken stays in the field, with the reason. */
export function NewStep({ stage, problemOf, onAdd }: NewStepProps) {
  const wrongId = useId();
  const [title, setTitle] = useState('');
  const [refused, setRefused] = useState<StepTitleProblem>();
  const add = (event: FormEvent) => {
    event.preventDefault();
    const problem = problemOf(title);
    setRefused(problem);
    if (problem) return;
    onAdd(title);
    setTitle('');
  };
  return (
    <form className="flex flex-wrap items-center gap-2" onSubmit={add}>
      <input
        aria-label={`New step of ${stage.toLowerCase()}`}
        dir="auto"
        autoComplete="off"
        placeholder="New step, such as “Demo booked”"
        aria-invalid={refused !== undefined}
        aria-describedby={refused ? wrongId : undefined}
        className={`${CONTROL_CLASS} w-auto! min-w-40! flex-1`}
        value={title}
        onChange={(event) => {
          setTitle(event.target.value);
          setRefused(undefined);
        }}
      />
      <Button type="submit" size="small" className="min-h-7" aria-label={`Add the step to ${stage.toLowerCase()}`}>
        Add
      </Button>
      {refused ? (
        <p id={wrongId} role="alert" className="basis-full text-small text-danger">
          {TITLE_PROBLEM_WORDS[refused]}
        </p>
      ) : null}
    </form>
  );
}
