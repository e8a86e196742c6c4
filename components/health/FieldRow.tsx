import type { ReactNode } from 'react';
import type { HealthRow } from '@/storage/model/health-table';
import { fieldLabel } from '../field/field-labels';
import { Time } from '../ui/Time';
import { healthFieldLabel } from './health-words';
import { StateCell } from './StateCell';

/**
 * One field of one reader: state, sources in their order with counts, misses, and when it was last read. Where there is no
 * room for columns its cells stand under each other, each with the words of its column.
 */
export function FieldRow({ row }: { row: HealthRow }) {
  const { field, verdict, sources, missing, pages } = row;
  return (
    <tr className="border-t border-line align-top @max-lg:flex @max-lg:flex-wrap @max-lg:justify-between @max-lg:gap-y-0.5 @max-lg:py-1.5">
      <th scope="row" className="py-1 pr-2 text-left font-normal @max-lg:py-0 @max-lg:font-medium">
        {healthFieldLabel(field) ?? fieldLabel(field)}
      </th>
      <td className="py-1 pr-2 @max-lg:py-0">
        <StateCell {...verdict} />
      </td>
      <Cell column="Read from" isEmpty={sources.length === 0}>
        {sources.map(({ name, count, isLast }) => (
          <span key={name} className="block" title={isLast ? 'The last resort for this field' : undefined}>
            {name} {count}
            {isLast ? ' (last)' : null}
          </span>
        ))}
      </Cell>
      <Cell column="Missing" isEmpty={missing === 0}>
        <span className="whitespace-nowrap">{missing > 0 ? `${missing} of ${pages}` : null}</span>
      </Cell>
      <Cell column="Last read">
        <span className="whitespace-nowrap">
          {verdict.lastGoodAt === undefined ? 'never' : <Time at={verdict.lastGoodAt} precision="day" />}
        </span>
      </Cell>
    </tr>
  );
}

/** A cell; the words of its column stand in it where the columns have no heads. */
function Cell({ column, isEmpty, children }: { column: string; isEmpty?: boolean; children: ReactNode }) {
  const narrow = isEmpty ? '@max-lg:hidden' : '@max-lg:flex @max-lg:basis-full @max-lg:gap-2 @max-lg:py-0';
  return (
    <td className={`py-1 pr-2 ${narrow}`}>
      <span aria-hidden="true" className="hidden w-16 shrink-0 text-dim @max-lg:block">
        {column}
      </span>
      <div className="min-w-0">{children}</div>
    </td>
  );
}
