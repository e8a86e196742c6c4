import type { SiteHealth } from '@/storage/model/health-table';
import { FieldRow } from './FieldRow';
import { ReaderName } from './ReaderName';

const COLUMNS = ['Field', 'State', 'Read from', 'Missing', 'Last read'];

/** One site: every field that was looked for there, under the reader that did. Words are never broken to make room. */
export function HealthTable({ site, rows }: SiteHealth) {
  const readers = [...new Set(rows.map(({ reader }) => reader))];
  return (
    <div className="@container wrap-break-word">
      <table className="w-full border-collapse text-small @max-lg:block">
        <caption className="pb-1 text-left text-body font-semibold @max-lg:block">{site}</caption>
        <thead className="text-dim @max-lg:sr-only">
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" className="pr-2 text-left font-medium whitespace-nowrap">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        {readers.map((reader) => (
          <tbody key={reader} className="@max-lg:block">
            <tr className="@max-lg:block">
              <th scope="rowgroup" colSpan={COLUMNS.length} className="pt-2 pb-1 text-left font-medium @max-lg:block">
                <ReaderName reader={reader} />
              </th>
            </tr>
            {rows
              .filter((row) => row.reader === reader)
              .map((row) => (
                <FieldRow key={row.field} row={row} />
              ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}
