import { weekdayWord } from '@/storage/model/when/repeat-words';
import { classNames } from '../ui/class-names';

/** Monday first. */
const WEEK = [1, 2, 3, 4, 5, 6, 0] as const;

interface WorkingWeekProps {
  /** 0 to 6, Sunday first. */
  days: readonly number[];
  onChange: (days: number[]) => void;
}

/** On which days of the week the rep works; at least on one. */
export function WorkingWeek({ days, onChange }: WorkingWeekProps) {
  const toggle = (day: number) => {
    const next = days.includes(day) ? days.filter((one) => one !== day) : [...days, day];
    if (next.length > 0) onChange(next.sort());
  };
  return (
    <fieldset className="flex flex-wrap gap-1.5">
      <legend className="mb-1 text-small font-medium text-dim">Working week</legend>
      {WEEK.map((day) => (
        <label
          key={day}
          className={classNames(
            'inline-flex min-h-7 cursor-pointer items-center gap-1.5 rounded-md border px-2',
            days.includes(day) ? 'border-accent bg-accent-soft' : 'border-line-strong text-dim',
          )}
        >
          <input type="checkbox" checked={days.includes(day)} onChange={() => toggle(day)} />
          {weekdayWord(day)}
        </label>
      ))}
    </fieldset>
  );
}
