import type { HealthRow } from '@/storage/model/health-table';
import { fieldLabel } from '../field/field-labels';
import { Time } from '../ui/Time';
import { healthFieldLabel } from './health-words';
import { StateCell } from './StateCell';

/** One field of one reader: state, sources in their order with counts, misses, and when it was last read. */
export function FieldRow({ row }: { row: HealthRow }) {
  const { field, verdict, sources, missing, pages } = row;
  return (
    <tr className="border-t border-line align-top">
      <th scope="row" className="py-1 pr-2 text-left font-normal">
        {healthFieldLabel(field) ?? fieldLabel(field)}
      </th>
      <td className="py-1 pr-2">
        <StateCell {...verdict} />
      </td>
      <td className="py-1 pr-2">
        {sources.map(({ name, count, isLast }) => (
          <span key={name} className="block" title={isLast ? 'The last resort for this field' : undefined}>
            {name} {count}
            {isLast ? ' (last)' : null}
          </span>
        ))}
      </td>
      <td className="py-1 pr-2 whitespace-nowrap">{missing > 0 ? `${missing} of ${pages}` : null}</td>
      <td className="py-1 whitespace-nowrap">
        {verdict.lastGoodAt === undefined ? 'never' : <Time at={verdict.lastGoodAt} precision="day" />}
      </td>
    </tr>
  );
}
