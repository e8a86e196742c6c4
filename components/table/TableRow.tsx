// biome-ignore-all lint/a11y/useSemanticElements: a table of elements cannot leave out the rows that are not on show
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the grid hears the keys for all its cells
import { type MouseEvent, memo } from 'react';
import type { Contact } from '@/storage/model/contact';
import type { TableColumn } from '@/storage/model/table/table-columns';
import { classNames } from '../ui/class-names';
import { CellEditor } from './CellEditor';
import { cellId } from './cell-id';
import type { CellFacts } from './cell-words';
import { TableCell } from './TableCell';
import type { ActiveCell } from './useActiveCell';
import type { LeaveTo } from './useGridKeys';

interface TableRowProps {
  index: number;
  /** Pixels from the top of all rows. */
  start: number;
  contact: Contact | undefined;
  columns: readonly TableColumn[];
  facts: CellFacts;
  /** Epoch ms. */
  now: number;
  isSelected: boolean;
  activeColumn: number | undefined;
  isFocused: boolean;
  /** The column that is typed into. */
  editing: number | undefined;
  onPress: (event: MouseEvent, cell: ActiveCell) => void;
  onEdit: (cell: ActiveCell) => void;
  onLeave: (cell: ActiveCell, to: LeaveTo) => void;
}

/** One contact. Until it is there, its place is held. */
export const TableRow = memo(function TableRow({
  index,
  start,
  contact,
  columns,
  facts,
  now,
  isSelected,
  activeColumn,
  isFocused,
  editing,
  onPress,
  onEdit,
  onLeave,
}: TableRowProps) {
  const hasRing = (column: number) => activeColumn === column && isFocused;
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      aria-busy={contact ? undefined : true}
      tabIndex={-1}
      className={classNames(
        'absolute start-0 flex h-[34px] w-full border-b border-line',
        isSelected ? 'bg-accent-soft' : 'bg-ground hover:bg-raised',
        editing !== undefined && 'z-10',
      )}
      style={{ transform: `translateY(${start}px)` }}
    >
      <SelectCell index={index} contact={contact} isSelected={isSelected} hasRing={hasRing(0)} onPress={onPress} />
      {columns.map((column, place) => (
        <ValueCell
          key={column.id}
          cell={{ row: index, column: place + 1 }}
          contact={contact}
          column={column}
          facts={facts}
          now={now}
          hasRing={hasRing(place + 1)}
          isEdited={editing === place + 1}
          onPress={onPress}
          onEdit={onEdit}
          onLeave={onLeave}
        />
      ))}
    </div>
  );
});

const RING = 'outline-2 -outline-offset-2 outline-accent';

type SelectCellProps = Pick<TableRowProps, 'index' | 'contact' | 'isSelected' | 'onPress'> & { hasRing: boolean };

function SelectCell({ index, contact, isSelected, hasRing, onPress }: SelectCellProps) {
  return (
    <div
      role="gridcell"
      id={cellId(index, 0)}
      aria-colindex={1}
      tabIndex={-1}
      className={classNames(
        'sticky start-0 z-1 flex w-10 shrink-0 items-center justify-center bg-inherit',
        hasRing && RING,
      )}
      onMouseDown={(event) => event.shiftKey && event.preventDefault()}
      onClick={(event) => onPress(event, { row: index, column: 0 })}
    >
      <input
        type="checkbox"
        tabIndex={-1}
        aria-label={contact ? `Select ${contact.name}` : 'Select'}
        className="pointer-events-none size-4"
        checked={isSelected}
        readOnly
      />
    </div>
  );
}

interface ValueCellProps extends Pick<TableRowProps, 'contact' | 'facts' | 'now' | 'onPress' | 'onEdit' | 'onLeave'> {
  cell: ActiveCell;
  column: TableColumn;
  hasRing: boolean;
  isEdited: boolean;
}

function ValueCell({ cell, contact, column, facts, now, hasRing, isEdited, onPress, onEdit, onLeave }: ValueCellProps) {
  return (
    <div
      role="gridcell"
      id={cellId(cell.row, cell.column)}
      aria-colindex={cell.column + 1}
      tabIndex={-1}
      className={classNames(
        'flex shrink-0 items-center px-2',
        cell.column === 1 ? 'sticky start-10 z-1 bg-inherit' : 'relative',
        hasRing && RING,
      )}
      style={{ width: column.width }}
      onMouseDown={(event) => event.shiftKey && event.preventDefault()}
      onClick={(event) => onPress(event, cell)}
      onDoubleClick={() => onEdit(cell)}
    >
      {contact && isEdited ? (
        <CellEditor contact={contact} column={column.id} onLeave={(to) => onLeave(cell, to)} />
      ) : (
        <TableCell contact={contact} column={column.id} facts={facts} now={now} />
      )}
    </div>
  );
}
