import { type KeyboardEvent, useId } from 'react';
import { classNames } from './class-names';

export interface SegmentedOption<T extends string> {
  value: T;
  label: string;
  /** Chosen, it says little: no accent then. */
  quiet?: boolean;
}

interface SegmentedProps<T extends string> {
  /** Accessible name of the group. */
  label: string;
  options: readonly SegmentedOption<T>[];
  value: T | undefined;
  onChange: (value: T) => void;
  /** What is chosen is kept at once: arrow keys then move the focus alone, and Space or Enter chooses. */
  explicit?: boolean;
}

/** One choice out of a few, in a row. Native radio buttons underneath: arrow keys move, the name is the label. */
export function Segmented<T extends string>({ label, options, value, onChange, explicit }: SegmentedProps<T>) {
  const name = useId();
  return (
    <div
      role="radiogroup"
      aria-label={label}
      className="flex flex-1 flex-wrap gap-px rounded-md border border-line-strong bg-line p-0"
    >
      {options.map((option) => (
        <label
          key={option.value}
          className={classNames(
            'relative flex min-h-7 flex-1 cursor-pointer items-center justify-center px-2 text-small font-medium whitespace-nowrap first:rounded-l-[5px] last:rounded-r-[5px] has-focus-visible:z-1 has-focus-visible:outline-2 has-focus-visible:outline-offset-1 has-focus-visible:outline-accent',
            lookOf(option, option.value === value),
          )}
        >
          <input
            type="radio"
            name={name}
            className="absolute inset-0 cursor-pointer opacity-0"
            checked={option.value === value}
            onChange={() => onChange(option.value)}
            onKeyDown={explicit ? moveFocusOnly : undefined}
          />
          {option.label}
        </label>
      ))}
    </div>
  );
}

const STEPS: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** A native radio is chosen as soon as an arrow key reaches it, and does not hear Enter. */
function moveFocusOnly(event: KeyboardEvent<HTMLInputElement>): void {
  const { key, currentTarget } = event;
  const step = STEPS[key];
  if (step === undefined && key !== 'Enter') return;
  event.preventDefault();
  if (step === undefined) {
    currentTarget.click();
    return;
  }
  const radios = [...(currentTarget.closest('[role="radiogroup"]')?.querySelectorAll('input') ?? [])];
  radios.at((radios.indexOf(currentTarget) + step) % radios.length)?.focus();
}

function lookOf(option: { quiet?: boolean }, chosen: boolean): string {
  if (!chosen) return 'bg-ground text-ink hover:bg-sunk';
  return option.quiet ? 'bg-sunk text-dim' : 'bg-accent text-on-accent';
}
