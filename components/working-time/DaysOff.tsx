import { X } from 'lucide-react';
import { useState } from 'react';
import { type DaysOffRange, rangesOf, withoutRange, withRange } from '@/storage/model/when/days-off';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import { TextField } from '../ui/TextField';

const date = new Intl.DateTimeFormat(undefined, {
  ...{ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' },
});

/** "Thu, 24 Dec 2026 – Fri, 1 Jan 2027". */
function rangeWords({ from, to }: DaysOffRange): string {
  const [first, last] = [from, to].map((day) => new Date(`${day}T00:00Z`)) as [Date, Date];
  return from === to ? date.format(first) : date.formatRange(first, last);
}

interface DaysOffProps {
  /** `2026-12-24`. */
  days: readonly string[];
  onChange: (days: string[]) => void;
}

/** Holidays and vacations: the list, and a range to add. */
export function DaysOff({ days, onChange }: DaysOffProps) {
  const [range, setRange] = useState<DaysOffRange>({ from: '', to: '' });
  const { from } = range;
  const next = from ? withRange(days, { from, to: range.to || from }) : undefined;
  const add = () => {
    if (!next) return;
    onChange(next);
    setRange({ from: '', to: '' });
  };
  return (
    <section aria-label="Days off" className="flex flex-col gap-2">
      <h3 className="text-small font-medium text-dim">Days off</h3>
      <ul aria-label="Your days off" className="flex flex-col empty:hidden">
        {rangesOf(days).map((one) => (
          <li key={one.from} className="flex items-center justify-between gap-2 border-b border-line py-1">
            {rangeWords(one)}
            <IconButton
              label={`Remove ${rangeWords(one)}`}
              icon={<X size={14} />}
              onClick={() => onChange(withoutRange(days, one))}
            />
          </li>
        ))}
      </ul>
      <form
        className="flex max-w-96 flex-wrap items-end gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <TextField
          label="First day"
          type="date"
          value={from}
          onChange={(first) => setRange({ ...range, from: first })}
        />
        <TextField
          label="Last day (optional)"
          type="date"
          min={from}
          value={range.to}
          onChange={(to) => setRange({ ...range, to })}
        />
        <Button type="submit" size="small" className="min-h-7" disabled={!next}>
          Add
        </Button>
      </form>
      {from && !next ? (
        <p className="text-small text-warn">The last day has to come after the first, within a year.</p>
      ) : null}
    </section>
  );
}
