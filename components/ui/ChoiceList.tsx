import { useId } from 'react';

interface Choice<T> {
  value: T;
  label: string;
  /** One plain sentence on what it means. */
  description: string;
}

interface ChoiceListProps<T> {
  label: string;
  choices: readonly Choice<T>[];
  value: T;
  onChange: (value: T) => void;
}

/** One choice out of a few, each with a sentence. */
export function ChoiceList<T extends string | boolean>({ label, choices, value, onChange }: ChoiceListProps<T>) {
  const id = useId();
  return (
    <div role="radiogroup" aria-label={label} className="flex flex-col gap-3">
      {choices.map((choice) => (
        <div key={String(choice.value)} className="flex items-start gap-3">
          <input
            type="radio"
            id={`${id}-${choice.value}`}
            name={id}
            aria-describedby={`${id}-${choice.value}-about`}
            className="mt-0.5 size-4 shrink-0 accent-accent"
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          <div className="flex min-w-0 flex-col">
            <label htmlFor={`${id}-${choice.value}`} className="cursor-pointer font-semibold">
              {choice.label}
            </label>
            <span id={`${id}-${choice.value}-about`} className="text-dim">
              {choice.description}
            </span>
          </div>
        </div>
      ))}
    </div>
  );
}
