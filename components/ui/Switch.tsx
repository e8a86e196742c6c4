import { useId } from 'react';
import { classNames } from './class-names';

interface SwitchProps {
  label: string;
  description?: string;
  on: boolean;
  disabled?: boolean;
  onToggle: (on: boolean) => void;
}

/** A thing that is on or off at once, without a Save button. */
export function Switch({ label, description, on, disabled, onToggle }: SwitchProps) {
  const id = useId();
  return (
    <div className="flex items-start gap-3">
      <button
        type="button"
        role="switch"
        aria-checked={on}
        aria-labelledby={`${id}-label`}
        aria-describedby={description ? `${id}-about` : undefined}
        disabled={disabled}
        onClick={() => onToggle(!on)}
        className={classNames(
          'relative mt-px h-5 w-9 shrink-0 rounded-full border transition-colors disabled:opacity-55',
          on ? 'border-accent bg-accent' : 'border-line-strong bg-sunk',
        )}
      >
        <span
          aria-hidden="true"
          className={classNames(
            'absolute top-0.5 left-0.5 size-3.5 rounded-full transition-transform',
            on ? 'translate-x-4 bg-on-accent' : 'bg-line-strong',
          )}
        />
      </button>
      <div className="flex min-w-0 flex-col">
        <span id={`${id}-label`} className="font-semibold">
          {label}
        </span>
        {description ? (
          <span id={`${id}-about`} className="text-dim">
            {description}
          </span>
        ) : null}
      </div>
    </div>
  );
}
