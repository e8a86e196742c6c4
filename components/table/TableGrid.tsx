// biome-ignore-all lint/a11y/useSemanticElements: a table of elements cannot leave out the rows that are not on show
import { useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Contact } from '@/storage/model/contact';
import type { Sort } from '@/storage/model/find/find-query';
import type { TableColumn } from '@/storage/model/table/table-columns';
import { useNow } from '../ui/useNow';
import { cellId } from './cell-id';
import { TableHead } from './TableHead';
import { TableRow } from './TableRow';
import type { ActiveCell } from './useActiveCell';
import { useCellFacts } from './useCellFacts';
import { useGridKeys } from './useGridKeys';
import type { Selection } from './useSelection';
import type { TableRows } from './useTableRows';

const ROW_PX = 34;
const HEAD_PX = 34;
/** The box that selects. */
export const SELECT_PX = 40;

const NEAREST = { block: 'nearest', inline: 'nearest' } as const;

interface TableGridProps {
  rows: TableRows;
  columns: readonly TableColumn[];
  sort: Sort;
  selection: Selection;
  onSort: (sort: Sort) => void;
  onColumns: (columns: TableColumn[]) => void;
  /** The first row on show is another. */
  onFirst: (first: number) => void;
  onOpen: (contact: Pick<Contact, 'id'>) => void;
}

/** The rows on show out of all, however many: what is not on show is not there. Keys move one cell about them all. */
export function TableGrid({ rows, columns, sort, selection, onSort, onColumns, onFirst, onOpen }: TableGridProps) {
  const now = useNow();
  const place = useRef<HTMLDivElement>(null);
  const [hasFocus, setHasFocus] = useState(false);
  const count = rows.total ?? 0;
  const factsOf = useCellFacts(rows.ids, columns);
  const virtual = useRowsOnShow(place, count, onFirst);
  const page = Math.max(1, Math.floor((place.current?.clientHeight ?? 700) / ROW_PX) - 2);
  const scrollTo = (row: number) => virtual.scrollToIndex(row);
  const keys = useGridKeys({ rows, columns, selection, onOpen, count, page, scrollTo });
  useCellOnShow(keys.active, hasFocus);
  const width = columns.reduce((sum, column) => sum + column.width, SELECT_PX);
  return (
    <div
      ref={place}
      role="grid"
      aria-label="Contacts"
      aria-rowcount={rows.total === undefined ? -1 : count + 1}
      aria-colcount={columns.length + 1}
      aria-multiselectable="true"
      aria-activedescendant={hasFocus && count > 0 ? cellId(keys.active.row, keys.active.column) : undefined}
      tabIndex={0}
      onKeyDown={keys.hear}
      onFocus={({ target, currentTarget }) => setHasFocus(target === currentTarget)}
      onBlur={() => setHasFocus(false)}
      className="relative min-h-0 flex-1 scroll-ps-[15rem] scroll-pt-[34px] overflow-auto rounded-md border border-line bg-ground outline-offset-0"
    >
      <TableHead columns={columns} sort={sort} width={width} onSort={onSort} onColumns={onColumns} />
      <div role="rowgroup" className="relative" style={{ height: virtual.getTotalSize(), width, minWidth: '100%' }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const id = rows.idAt(index);
          return (
            <TableRow
              key={index}
              index={index}
              start={start}
              contact={rows.contactAt(index)}
              columns={columns}
              facts={factsOf(id)}
              now={now}
              isSelected={id !== undefined && selection.selected.has(id)}
              activeColumn={keys.active.row === index ? keys.active.column : undefined}
              isFocused={hasFocus && keys.active.row === index}
              editing={keys.editing?.row === index ? keys.editing.column : undefined}
              onPress={keys.press}
              onEdit={keys.edit}
              onLeave={keys.leave}
            />
          );
        })}
      </div>
    </div>
  );
}

/** Which rows are on show; says so when the first of them is another. */
function useRowsOnShow(place: RefObject<HTMLElement | null>, count: number, onFirst: TableGridProps['onFirst']) {
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => place.current,
    estimateSize: () => ROW_PX,
    overscan: 8,
    scrollPaddingStart: HEAD_PX,
    initialRect: { width: 1_200, height: 700 },
  });
  const first = virtual.getVirtualItems()[0]?.index ?? 0;
  useEffect(() => onFirst(first), [first, onFirst]);
  return virtual;
}

/** Brings the cell on which the keys are into view, while the grid hears them. */
function useCellOnShow({ row, column }: ActiveCell, hasFocus: boolean): void {
  useEffect(() => {
    if (hasFocus) document.getElementById(cellId(row, column))?.scrollIntoView(NEAREST);
  }, [hasFocus, row, column]);
}
