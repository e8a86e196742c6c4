import { type RefObject, useMemo, useRef, useState } from 'react';
import type { Contact } from '@/storage/model/contact';
import type { Sort } from '@/storage/model/find/find-query';
import { fittedColumns, keptColumns } from '@/storage/model/table/fitted-columns';
import type { TableColumn } from '@/storage/model/table/table-columns';
import { SelectionBar } from '../bulk/SelectionBar';
import { useNotices } from '../command/useNotices';
import { ExportDialog } from '../export/ExportDialog';
import { Alert } from '../ui/Alert';
import { EmptyState } from '../ui/EmptyState';
import { useWidth } from '../ui/useWidth';
import { ColumnMenu } from './ColumnMenu';
import { SELECT_PX, TableGrid } from './TableGrid';
import { useExport } from './useExport';
import { type Selection, useSelection } from './useSelection';
import { useTableRows } from './useTableRows';

/** The border of the grid and its scroll bar. */
const FRAME_PX = 18;

interface ContactTableProps {
  query: string;
  columns: readonly TableColumn[];
  /** Not all contacts can be found yet. */
  isPreparing?: boolean;
  onColumns: (columns: TableColumn[]) => void;
  onOpen: (contact: Pick<Contact, 'id'>) => void;
}

/** All contacts that a search finds, as a table: sorted, typed into where they stand, and changed by many at once. */
export function ContactTable({ query, columns: chosen, isPreparing = false, onColumns, onOpen }: ContactTableProps) {
  const [sort, setSort] = useState<Sort>({ key: 'changed', descending: true });
  const [first, setFirst] = useState(0);
  const [exported, setExported] = useState<readonly string[]>();
  const rows = useTableRows(query, sort, first);
  const selection = whole(useSelection({ query, sort }), isPreparing);
  const part = useRef<HTMLElement>(null);
  const [columns, keep] = useFittedColumns(part, chosen, onColumns);
  const exporting = useExport(columns);
  const { total } = rows;
  return (
    <section ref={part} aria-label="Table" className="flex min-h-0 flex-1 flex-col gap-2">
      <div className="flex min-h-9 flex-wrap items-start gap-2">
        <div className="min-w-0 flex-1">
          <SelectionBar
            total={total}
            selected={selection.selected}
            isPreparing={isPreparing}
            onSelectAll={selection.selectAll}
            onClear={selection.clear}
            onExport={setExported}
            exportFailure={exporting.failure}
          />
        </div>
        <ColumnMenu columns={columns} onColumns={keep} />
      </div>
      {exported ? <ExportDialog ids={exported} onShown={exporting.run} onClose={() => setExported(undefined)} /> : null}
      {rows.failure ? <Alert>The contacts could not be found. Try again, or reload the page.</Alert> : null}
      {total === 0 ? (
        <EmptyState title="Nobody found">Change the search, or save somebody as a lead.</EmptyState>
      ) : (
        <TableGrid
          rows={rows}
          columns={columns}
          sort={sort}
          selection={selection}
          onSort={setSort}
          onColumns={keep}
          onFirst={setFirst}
          onOpen={onOpen}
        />
      )}
    </section>
  );
}

/** All who match are selected only once all of them can be found: a part is never taken for all. */
function whole(selection: Selection, isPreparing: boolean): Selection {
  if (!isPreparing) return selection;
  const text = 'Your contacts are still being prepared: all can be selected in a moment';
  return { ...selection, selectAll: async () => useNotices.getState().say({ text }) };
}

/** The columns as they fit into this part of the page, and how others are kept. */
function useFittedColumns(
  part: RefObject<HTMLElement | null>,
  chosen: readonly TableColumn[],
  onColumns: ContactTableProps['onColumns'],
) {
  const width = useWidth(part);
  const shown = useMemo(
    () => (width === undefined ? chosen : fittedColumns(chosen, width - SELECT_PX - FRAME_PX)),
    [chosen, width],
  );
  return [shown, (next: TableColumn[]) => onColumns(keptColumns(next, { chosen, shown }))] as const;
}
