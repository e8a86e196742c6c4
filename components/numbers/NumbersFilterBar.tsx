import { PERIODS, type PeriodId } from '@/storage/model/numbers/period';
import { Button } from '../ui/Button';
import { CONTROL_CLASS } from '../ui/control-class';
import { PERIOD_WORDS } from './filter-words';
import { GIVEN_DAYS, useNumbersFilter } from './useNumbersFilter';

/** Which time is looked at, how long each is given, and the way to paper. */
export function NumbersFilterBar() {
  const { period, first, last, days, show } = useNumbersFilter();
  return (
    <section aria-label="What is counted" className="flex flex-wrap items-center gap-x-4 gap-y-2 print:hidden">
      <label className="flex items-center gap-1.5 whitespace-nowrap">
        Period
        <select
          className={CONTROL_CLASS}
          value={period}
          onChange={({ target }) => show({ period: target.value as PeriodId })}
        >
          {PERIODS.map((id) => (
            <option key={id} value={id}>
              {PERIOD_WORDS[id]}
            </option>
          ))}
        </select>
      </label>
      {period === 'custom' ? (
        <>
          <DayField label="From" value={first} onChange={(day) => show({ first: day })} />
          <DayField label="To" value={last} onChange={(day) => show({ last: day })} />
        </>
      ) : null}
      <label className="flex items-center gap-1.5 whitespace-nowrap">
        Each is given
        <select className={CONTROL_CLASS} value={days} onChange={({ target }) => show({ days: Number(target.value) })}>
          {GIVEN_DAYS.map((given) => (
            <option key={given} value={given}>
              {given} days
            </option>
          ))}
        </select>
      </label>
      <Button className="ms-auto" onClick={() => print()}>
        Print
      </Button>
    </section>
  );
}

function DayField({ label, value, onChange }: { label: string; value: string; onChange: (day: string) => void }) {
  return (
    <label className="flex items-center gap-1.5 whitespace-nowrap">
      {label}
      <input type="date" className={CONTROL_CLASS} value={value} onChange={({ target }) => onChange(target.value)} />
    </label>
  );
}
