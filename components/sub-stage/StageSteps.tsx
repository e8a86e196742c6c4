import type { RotRules } from '@/storage/model/rotting';
import type { Stage } from '@/storage/model/stage';
import {
  type SubStage,
  stepsOf,
  stepTitleProblem,
  withStep,
  withStepChanged,
  withStepMoved,
} from '@/storage/model/sub-stage';
import { STAGE_WORDS } from '../stage/stage-words';
import { DaysField } from './DaysField';
import { NewStep } from './NewStep';
import { StepRow } from './StepRow';

interface StageStepsProps {
  stage: Stage;
  steps: readonly SubStage[];
  rules: RotRules;
  onSteps: (steps: SubStage[]) => void;
  onRules: (rules: RotRules) => void;
  onRemove: (step: SubStage) => void;
}

/** The steps of one stage, and after how many days a contact there is rotting. */
export function StageSteps({ stage, steps, rules, onSteps, onRules, onRemove }: StageStepsProps) {
  const [name, own] = [STAGE_WORDS[stage], stepsOf(steps, stage)];
  const setDays = (days: number | undefined) => {
    const { [stage]: _, ...others } = rules;
    onRules(days === undefined ? others : { ...others, [stage]: days });
  };
  return (
    <section aria-label={`Steps of ${name.toLowerCase()}`} className="flex flex-col gap-1 border-t border-line pt-2">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h3 className="font-semibold">{name}</h3>
        <span className="flex items-center gap-2 text-dim">
          <span aria-hidden="true">Rotting after</span>
          <DaysField
            label={`${name}: rotting after, in days`}
            days={rules[stage]}
            placeholder="never"
            onDays={setDays}
          />
        </span>
      </div>
      {own.length > 0 ? (
        <ol aria-label={`Steps of ${name.toLowerCase()}`}>
          {own.map((step, index) => (
            <StepRow
              key={step.id}
              step={step}
              place={index + 1}
              count={own.length}
              stageDays={rules[stage]}
              problemOf={(title) => stepTitleProblem(steps, { id: step.id, stage, title })}
              onChange={(change) => onSteps(withStepChanged(steps, step.id, change))}
              onMove={(by) => onSteps(withStepMoved(steps, step.id, by))}
              onRemove={() => onRemove(step)}
            />
          ))}
        </ol>
      ) : null}
      <NewStep
        stage={name}
        problemOf={(title) => stepTitleProblem(steps, { stage, title })}
        onAdd={(title) => onSteps(withStep(steps, { id: crypto.randomUUID(), stage, title }))}
      />
    </section>
  );
}
