import { useState } from 'react';
import { CONTROL_CLASS } from './control-class';

interface CompactNumberProps {
  /** Shown where the columns stand under one another. */
  label: string;
  /** What the row is about; the accessible name says both. */
  about: string;
  min: number;
  max: number;
  value: number;
  onChange: (value: number) => void;
}

/** A whole number in a row of a table. What is no such number within the bounds is not taken, and the last one stays. */
export function CompactNumber({ label, about, min, max, value, onChange }: CompactNumberProps) {
  const [typed, setTyped] = useState<string>();
  const type = (text: string) => {
    setTyped(text);
    const number = Number(text);
    if (text.trim() && Number.isInteger(number) && number >= min && number <= max) onChange(number);
  };
  const isTaken = typed === undefined || Number(typed) === value;
  return (
    <label className="flex min-w-0 flex-col">
      <span aria-hidden="true" className="text-small text-dim sm:hidden">
        {label}
      </span>
      <input
        type="number"
        aria-label={`${label}: ${about}`}
        aria-invalid={!isTaken}
        min={min}
        max={max}
        value={typed ?? value}
        className={CONTROL_CLASS}
        onChange={(event) => type(event.target.value)}
        onBlur={() => setTyped(undefined)}
      />
    </label>
  );
}
