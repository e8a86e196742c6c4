import { useId } from 'react';
import { CONTROL_CLASS } from './control-class';

interface GroupedSelectProps {
  label: string;
  /** The groups in the order of their first option. */
  options: readonly { value: string; label: string; group: string }[];
  value: string;
  onChange: (value: string) => void;
}

/** One choice out of many that stand under headings, with its label above. */
export function GroupedSelect({ label, options, value, onChange }: GroupedSelectProps) {
  const id = useId();
  const groups = [...new Set(options.map(({ group }) => group))];
  return (
    <div className="flex min-w-0 flex-1 flex-col gap-1">
      <label htmlFor={id} className="text-small font-medium text-dim">
        {label}
      </label>
      <select id={id} value={value} className={CONTROL_CLASS} onChange={(event) => onChange(event.target.value)}>
        {groups.map((group) => (
          <optgroup key={group} label={group}>
            {options
              .filter((option) => option.group === group)
              .map((option) => (
                <option key={option.value} value={option.value}>
                  {option.label}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
