import { GROUPINGS, type Grouping } from '@/storage/model/numbers/numbers-request';
import { CONTROL_CLASS } from '../ui/control-class';
import { GROUPING_WORDS } from './group-words';
import { useNumbersFilter } from './useNumbersFilter';

/** By what a report groups. */
export function GroupingChoice({ kind }: { kind: 'conversion' | 'replies' }) {
  const { by, show } = useNumbersFilter();
  return (
    <label className="flex items-center gap-1.5 whitespace-nowrap text-small">
      By
      <select
        className={CONTROL_CLASS}
        value={by[kind]}
        onChange={({ target }) => show({ by: { ...by, [kind]: target.value as Grouping } })}
      >
        {GROUPINGS.map((grouping) => (
          <option key={grouping} value={grouping}>
            {GROUPING_WORDS[grouping]}
          </option>
        ))}
      </select>
    </label>
  );
}
