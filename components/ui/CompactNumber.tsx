import { useEffect, useId, useState } from 'react';
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
  /** Told whether what stands there is not taken; it then stays to be mended. Without it the last number comes back. */
  onWrong?: ((isWrong: boolean) => void) | undefined;
}

/** A whole number in a row of a table. What is no such number within the bounds is marked and not taken. */
export function CompactNumber({ label, about, min, max, value, onChange, onWrong }: CompactNumberProps) {
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const type = (text: string) => {
    setTyped(text);
    const number = Number(text);
    if (text.trim() && Number.isInteger(number) && number >= min && number <= max) onChange(number);
  };
  const isTaken = typed === undefined || (typed.trim() !== '' && Number(typed) === value);
  useEffect(() => {
    onWrong?.(!isTaken);
    return () => onWrong?.(false);
  }, [onWrong, isTaken]);
  return (
    <label className="flex min-w-0 flex-col">
      <span aria-hidden="true" className="text-small text-dim sm:hidden">
        {label}
      </span>
      <input
        type="number"
        aria-label={`${label}: ${about}`}
        aria-invalid={!isTaken}
        aria-describedby={isTaken ? undefined : id}
        min={min}
        max={max}
        value={typed ?? value}
        className={CONTROL_CLASS}
        onChange={(event) => type(event.target.value)}
        onBlur={() => (isTaken || !onWrong) && setTyped(undefined)}
      />
      {isTaken ? null : (
        <span id={id} className="text-small text-danger">
          {min} to {max}
        </span>
      )}
    </label>
  );
}
