import { CONTROL_CLASS } from './control-class';

interface CompactSelectProps<T extends string> {
  /** Shown where the columns stand under one another. */
  label: string;
  /** What the row is about; the accessible name says both. */
  about: string;
  options: readonly { value: T; label: string }[];
  value: T;
  disabled?: boolean;
  onChange: (value: T) => void;
}

/** A choice in a row of a table whose columns have a heading where there is room for it. */
export function CompactSelect<T extends string>({
  label,
  about,
  options,
  value,
  disabled,
  onChange,
}: CompactSelectProps<T>) {
  const choose = (chosen: string) => {
    const option = options.find((one) => one.value === chosen);
    if (option) onChange(option.value);
  };
  return (
    <label className="flex min-w-0 flex-col">
      <span aria-hidden="true" className="text-small text-dim sm:hidden">
        {label}
      </span>
      <select
        aria-label={`${label}: ${about}`}
        value={value}
        disabled={disabled}
        className={CONTROL_CLASS}
        onChange={(event) => choose(event.target.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
