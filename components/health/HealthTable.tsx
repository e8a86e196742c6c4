import type { SiteHealth } from '@/storage/model/health-table';
import { FieldRow } from './FieldRow';
import { readerLabel } from './health-words';

const COLUMNS = ['Field', 'State', 'Read from', 'Missing', 'Last read'];

/** One site: every field that was looked for there, under the reader that did. */
export function HealthTable({ site, rows }: SiteHealth) {
  const readers = [...new Set(rows.map(({ reader }) => reader))];
  return (
    <div className="overflow-x-auto">
      <table className="w-full border-collapse text-small">
        <caption className="pb-1 text-left text-body font-semibold">{site}</caption>
        <thead className="text-dim">
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" className="pr-2 text-left font-medium">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        {readers.map((reader) => (
          <tbody key={reader}>
            <tr>
              <th scope="rowgroup" colSpan={COLUMNS.length} className="pt-2 text-left font-medium text-dim">
                {readerLabel(reader)}
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
