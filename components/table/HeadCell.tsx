// biome-ignore-all lint/a11y/useSemanticElements: a table of elements cannot leave out the rows that are not on show
import { ArrowDown, ArrowUp } from 'lucide-react';
import type { DragEvent } from 'react';
import type { Sort } from '@/storage/model/find/find-query';
import { COLUMN_IDS, columnDropped, resizedColumn, type TableColumn } from '@/storage/model/table/table-columns';
import { classNames } from '../ui/class-names';
import { COLUMN_SORTS, columnLabel } from './column-words';
import { WidthHandle } from './WidthHandle';

/** What is dragged, so that nothing else is taken for a column. */
const DRAGGED = 'application/x-twoway-column';

interface HeadCellProps {
  column: TableColumn;
  place: number;
  columns: readonly TableColumn[];
  sort: Sort;
  onSort: (sort: Sort) => void;
  onColumns: (columns: TableColumn[]) => void;
}

/** The head of one column: sorts by it, can be dragged to another place and made wider. */
export function HeadCell({ column: { id, width }, place, columns, sort, onSort, onColumns }: HeadCellProps) {
  const key = COLUMN_SORTS[id];
  const isSorted = key !== undefined && sort.key === key;
  const label = columnLabel(id);
  const drop = (event: DragEvent) => {
    const dragged = COLUMN_IDS.find((one) => one === event.dataTransfer.getData(DRAGGED));
    if (!dragged || dragged === id) return;
    event.preventDefault();
    onColumns(columnDropped(columns, dragged, id));
  };
  return (
    <div
      role="columnheader"
      aria-colindex={place + 2}
      aria-sort={isSorted ? (sort.descending ? 'descending' : 'ascending') : undefined}
      tabIndex={-1}
      draggable
      onDragStart={(event) => event.dataTransfer.setData(DRAGGED, id)}
      onDragOver={(event) => event.dataTransfer.types.includes(DRAGGED) && event.preventDefault()}
      onDrop={drop}
      className={classNames('flex shrink-0 items-center', place === 0 ? 'sticky start-10 z-1 bg-inherit' : 'relative')}
      style={{ width }}
    >
      {key ? (
        <button
          type="button"
          className="flex h-full min-w-0 flex-1 items-center gap-1 px-2 text-start text-small font-semibold -outline-offset-2 hover:bg-sunk"
          onClick={() => onSort({ key, ...(isSorted && !sort.descending && { descending: true }) })}
        >
          <span className="truncate">{label}</span>
          <SortMark isSorted={isSorted} descending={sort.descending} />
        </button>
      ) : (
        <span className="min-w-0 flex-1 truncate px-2 text-small font-semibold">{label}</span>
      )}
      <WidthHandle label={label} width={width} onWidth={(next) => onColumns(resizedColumn(columns, id, next))} />
    </div>
  );
}

function SortMark({ isSorted, descending }: { isSorted: boolean; descending: boolean | undefined }) {
  if (!isSorted) return null;
  const Icon = descending ? ArrowDown : ArrowUp;
  return <Icon aria-hidden="true" size={12} className="shrink-0" />;
}
