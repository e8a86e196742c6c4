import { useState } from 'react';
import type { Contact } from '@/storage/model/contact';
import type { Sort } from '@/storage/model/find/find-query';
import type { TableColumn } from '@/storage/model/table/table-columns';
import { SelectionBar } from '../bulk/SelectionBar';
import { ExportDialog } from '../export/ExportDialog';
import { Alert } from '../ui/Alert';
import { EmptyState } from '../ui/EmptyState';
import { ColumnMenu } from './ColumnMenu';
import { TableGrid } from './TableGrid';
import { useExport } from './useExport';
import { useSelection } from './useSelection';
import { useTableRows } from './useTableRows';

interface ContactTableProps {
  query: string;
  columns: readonly TableColumn[];
  onColumns: (columns: TableColumn[]) => void;
  onOpen: (contact: Pick<Contact, 'id'>) => void;
}

/** All contacts that a search finds, as a table: sorted, typed into where they stand, and changed by many at once. */
export function ContactTable({ query, columns, onColumns, onOpen }: ContactTableProps) {
  const [sort, setSort] = useState<Sort>({ key: 'changed', descending: true });
  const [first, setFirst] = useState(0);
  const [exported, setExported] = useState<readonly string[]>();
  const rows = useTableRows(query, sort, first);
  const selection = useSelection({ query, sort });
  const exporting = useExport(columns);
  const { total } = rows;
  return (
    <section aria-label="Table" className="flex min-h-0 flex-1 flex-col gap-2">
      <div className="flex min-h-9 flex-wrap items-start gap-2">
        <div className="min-w-0 flex-1">
          <SelectionBar
            total={total}
            selected={selection.selected}
            onSelectAll={selection.selectAll}
            onClear={selection.clear}
            onExport={setExported}
            exportFailure={exporting.failure}
          />
        </div>
        <ColumnMenu columns={columns} onColumns={onColumns} />
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
          onColumns={onColumns}
          onFirst={setFirst}
          onOpen={onOpen}
        />
      )}
    </section>
  );
}
