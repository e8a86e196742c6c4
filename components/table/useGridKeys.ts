import { type KeyboardEvent, type MouseEvent, useCallback, useEffect, useRef, useState } from 'react';
import type { Contact } from '@/storage/model/contact';
import type { TableColumn } from '@/storage/model/table/table-columns';
import { TYPED_COLUMNS } from './column-words';
import { type ActiveCell, useActiveCell } from './useActiveCell';
import type { Selection } from './useSelection';
import type { TableRows } from './useTableRows';

interface GridParts {
  rows: TableRows;
  columns: readonly TableColumn[];
  selection: Selection;
  count: number;
  /** How many rows a page is. */
  page: number;
  scrollTo: (row: number) => void;
  onOpen: (contact: Pick<Contact, 'id'>) => void;
}

/** Where a cell that was typed into is left to. */
export type LeaveTo = 'here' | 'next' | 'before';

/** What keys and pointer do in the grid: move, select, open, type into a cell. */
export function useGridKeys(parts: GridParts) {
  const { active, goTo, moved } = useActiveCell();
  const [editing, setEditing] = useState<ActiveCell>();
  const grid = useRef<HTMLElement>(null);
  // What a row calls stays the same, so that rows on show are not drawn anew for it.
  const latest = useRef(parts);
  const activeRow = useRef(0);
  useEffect(() => {
    latest.current = parts;
    activeRow.current = active.row;
  });
  const canEdit = useCallback((column: number) => {
    const id = latest.current.columns[column - 1]?.id;
    return id !== undefined && TYPED_COLUMNS.has(id);
  }, []);
  const edit = useCallback(
    (cell: ActiveCell) => {
      goTo(cell);
      if (canEdit(cell.column) && latest.current.rows.contactAt(cell.row)) setEditing(cell);
    },
    [goTo, canEdit],
  );
  const leave = useCallback(
    (cell: ActiveCell, to: LeaveTo) => {
      setEditing(undefined);
      const by = to === 'before' ? -1 : 1;
      let column = cell.column + by;
      while (column > 0 && column <= latest.current.columns.length && !canEdit(column)) column += by;
      if (to !== 'here' && canEdit(column)) edit({ row: cell.row, column });
      else grid.current?.focus();
    },
    [canEdit, edit],
  );
  const press = useCallback(
    (event: MouseEvent, cell: ActiveCell) => {
      grid.current = (event.currentTarget as HTMLElement).closest<HTMLElement>('[role=grid]');
      const from = activeRow.current;
      goTo(cell);
      const id = latest.current.rows.idAt(cell.row);
      if (event.shiftKey) void latest.current.selection.extendTo(cell.row, from);
      else if (id && (cell.column === 0 || event.ctrlKey || event.metaKey))
        latest.current.selection.toggle(cell.row, id);
    },
    [goTo],
  );
  const hear = (event: KeyboardEvent<HTMLElement>) => {
    grid.current = event.currentTarget;
    if (event.target !== event.currentTarget) return;
    const next = moved(event, { rows: parts.count, columns: parts.columns.length + 1, page: parts.page });
    if (next) {
      goTo(next);
      parts.scrollTo(next.row);
      if (event.shiftKey && next.row !== active.row) void parts.selection.extendTo(next.row, active.row);
    } else if (!act(event, parts, active, edit)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return { active, editing, hear, press, edit, leave };
}

/** What a key does to the row it is about; false where it does nothing. */
function act(
  { key, ctrlKey, metaKey, shiftKey }: KeyboardEvent,
  { rows, selection, onOpen }: GridParts,
  active: ActiveCell,
  edit: (cell: ActiveCell) => void,
): boolean {
  const id = rows.idAt(active.row);
  const contact = rows.contactAt(active.row);
  if ((ctrlKey || metaKey) && key.toLowerCase() === 'a') void selection.selectAll();
  else if (key === ' ' && shiftKey) void selection.extendTo(active.row, active.row);
  else if (key === ' ' && id) selection.toggle(active.row, id);
  else if (key === 'Enter' && contact) onOpen(contact);
  else if (key === 'F2') edit(active);
  else if (key === 'Escape' && selection.selected.size > 0) selection.clear();
  else return false;
  return true;
}
