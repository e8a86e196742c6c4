// biome-ignore-all lint/a11y/useSemanticElements: a table of elements cannot leave out the rows that are not on show
import type { Sort } from '@/storage/model/find/find-query';
import type { TableColumn } from '@/storage/model/table/table-columns';
import { HeadCell } from './HeadCell';

interface TableHeadProps {
  columns: readonly TableColumn[];
  sort: Sort;
  /** Of all columns, in CSS pixels. */
  width: number;
  onSort: (sort: Sort) => void;
  onColumns: (columns: TableColumn[]) => void;
}

/** What stands over the columns, and stays there. */
export function TableHead({ columns, sort, width, onSort, onColumns }: TableHeadProps) {
  return (
    <div role="rowgroup" className="sticky top-0 z-20" style={{ width, minWidth: '100%' }}>
      <div role="row" aria-rowindex={1} tabIndex={-1} className="flex h-[34px] border-b border-line-strong bg-raised">
        <div
          role="columnheader"
          aria-colindex={1}
          tabIndex={-1}
          className="sticky start-0 z-1 w-10 shrink-0 bg-inherit"
        >
          <span className="sr-only">Selected</span>
        </div>
        {columns.map((column, place) => (
          <HeadCell
            key={column.id}
            column={column}
            place={place}
            columns={columns}
            sort={sort}
            onSort={onSort}
            onColumns={onColumns}
          />
        ))}
      </div>
    </div>
  );
}
