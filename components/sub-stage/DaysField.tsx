import { useId, useState } from 'react';
import { rotDaysSchema } from '@/storage/model/sub-stage';
import { CONTROL_CLASS } from '../ui/control-class';

interface DaysFieldProps {
  label: string;
  days: number | undefined;
  /** What holds while the field is empty. */
  placeholder: string;
  onDays: (days: number | undefined) => void;
}

/** After how many days a contact is rotting; empty where none are said. Kept when the field is left, if it can be. */
export function DaysField({ label, days, placeholder, onDays }: DaysFieldProps) {
  const wrongId = useId();
  const [typed, setTyped] = useState<string>();
  const read = typed?.trim() ? Number(typed) : undefined;
  const isWrong = read !== undefined && !rotDaysSchema.safeParse(read).success;
  const keep = () => {
    if (typed === undefined || isWrong) return;
    if (read !== days) onDays(read);
    setTyped(undefined);
  };
  return (
    <label className="flex flex-wrap items-center gap-1.5 text-dim">
      <input
        type="text"
        inputMode="numeric"
        maxLength={4}
        aria-label={label}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? wrongId : undefined}
        placeholder={placeholder}
        className={`${CONTROL_CLASS} w-16!`}
        value={typed ?? days ?? ''}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={({ key }) => {
          if (key === 'Enter') keep();
          if (key === 'Escape') setTyped(undefined);
        }}
        onBlur={keep}
      />
      days
      {isWrong ? (
        <span id={wrongId} role="alert" className="basis-full text-small text-danger">
          Not kept: a whole number from 1 to 999, or none.
        </span>
      ) : null}
    </label>
  );
}
