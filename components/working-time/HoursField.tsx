import { useState } from 'react';
import { TextField } from '../ui/TextField';

interface Hours {
  from: string;
  to: string;
}
interface HoursFieldProps {
  label: string;
  /** Of the wall clock: `09:00`. */
  hours: Hours;
  /** The second may be the earlier one: over midnight. */
  overMidnight?: boolean;
  onChange: (hours: Hours) => void;
}

/** From when until when. Half a time is not kept. */
export function HoursField({ label, hours, overMidnight = false, onChange }: HoursFieldProps) {
  const [typed, setTyped] = useState<Hours>({ from: hours.from, to: hours.to });
  const isWrong = !typed.from || !typed.to || typed.from === typed.to || (!overMidnight && typed.from > typed.to);
  const type = (next: Hours) => {
    setTyped(next);
    if (next.from && next.to && next.from !== next.to && (overMidnight || next.from < next.to)) onChange(next);
  };
  return (
    <fieldset aria-label={label} className="flex max-w-80 flex-col gap-1">
      <div className="flex gap-2">
        <TextField
          label={`${label}, from`}
          type="time"
          value={typed.from}
          onChange={(from) => type({ ...typed, from })}
        />
        <TextField label="to" type="time" value={typed.to} onChange={(to) => type({ ...typed, to })} />
      </div>
      <p role="status" className="text-small text-warn empty:hidden">
        {isWrong ? 'Not kept: the end has to come after the beginning.' : ''}
      </p>
    </fieldset>
  );
}
