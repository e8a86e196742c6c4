import { STAGES, type Stage } from '@/storage/model/stage';
import { STAGE_WORDS } from './stage-words';

interface StagesFieldProps {
  label: string;
  stages: readonly Stage[];
  onChange: (stages: Stage[]) => void;
}

/** Any number of stages; none means all. */
export function StagesField({ label, stages, onChange }: StagesFieldProps) {
  const toggle = (stage: Stage, on: boolean) =>
    onChange(STAGES.filter((one) => (one === stage ? on : stages.includes(one))));
  return (
    <fieldset className="flex min-w-0 flex-col gap-1">
      <legend className="text-small font-medium text-dim">{label}</legend>
      <div className="flex flex-wrap gap-x-3 gap-y-1">
        {STAGES.map((stage) => (
          <label key={stage} className="flex min-h-6 items-center gap-1.5">
            <input
              type="checkbox"
              className="size-4 accent-accent"
              checked={stages.includes(stage)}
              onChange={(event) => toggle(stage, event.target.checked)}
            />
            {STAGE_WORDS[stage]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
