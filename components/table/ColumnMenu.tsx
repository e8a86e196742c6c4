import { ArrowDown, ArrowUp, Columns3 } from 'lucide-react';
import { useCallback, useId, useRef, useState } from 'react';
import {
  COLUMN_IDS,
  columnOf,
  movedColumn,
  type TableColumn,
  USUAL_COLUMNS,
} from '@/storage/model/table/table-columns';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import { useFocusInside } from '../ui/useFocusInside';
import { useLeave } from '../ui/useLeave';
import { columnLabel } from './column-words';

interface ColumnMenuProps {
  columns: readonly TableColumn[];
  onColumns: (columns: TableColumn[]) => void;
}

/** Which columns the table has, and in which order. */
export function ColumnMenu({ columns, onColumns }: ColumnMenuProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const close = useCallback(() => setOpen(false), []);
  useLeave(root, open, close);
  return (
    <div ref={root} className="relative">
      <Button
        size="small"
        className="min-h-7"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <Columns3 aria-hidden="true" size={14} />
        Columns
      </Button>
      {open ? <ColumnList id={id} columns={columns} onColumns={onColumns} onClose={close} /> : null}
    </div>
  );
}

function ColumnList({ id, columns, onColumns, onClose }: ColumnMenuProps & { id: string; onClose: () => void }) {
  const root = useRef<HTMLFieldSetElement>(null);
  useFocusInside(root);
  const hidden = COLUMN_IDS.filter((one) => !columns.some((column) => column.id === one));
  return (
    <fieldset
      ref={root}
      id={id}
      aria-label="Columns"
      className="absolute end-0 z-30 mt-1 flex max-h-[70dvh] w-64 flex-col overflow-y-auto rounded-md border border-line-strong bg-ground p-2 shadow-md"
      onKeyDown={({ key }) => key === 'Escape' && onClose()}
    >
      {columns.map((column, place) => (
        <div key={column.id} className="flex items-center gap-1">
          <ColumnBox
            label={columnLabel(column.id)}
            isShown
            isFixed={column.id === 'name'}
            onChange={() => onColumns(columns.filter((one) => one.id !== column.id))}
          />
          <IconButton
            label={`Move ${columnLabel(column.id)} forward`}
            icon={<ArrowUp size={12} />}
            className="size-6"
            disabled={place === 0}
            onClick={() => onColumns(movedColumn(columns, column.id, -1))}
          />
          <IconButton
            label={`Move ${columnLabel(column.id)} back`}
            icon={<ArrowDown size={12} />}
            className="size-6"
            disabled={place === columns.length - 1}
            onClick={() => onColumns(movedColumn(columns, column.id, 1))}
          />
        </div>
      ))}
      <hr className="my-1 border-line" />
      {hidden.map((one) => (
        <ColumnBox
          key={one}
          label={columnLabel(one)}
          isShown={false}
          onChange={() => onColumns([...columns, columnOf(one)])}
        />
      ))}
      <Button look="quiet" size="small" className="mt-1 self-start" onClick={() => onColumns([...USUAL_COLUMNS])}>
        As it came
      </Button>
    </fieldset>
  );
}

interface ColumnBoxProps {
  label: string;
  isShown: boolean;
  isFixed?: boolean;
  onChange: () => void;
}

function ColumnBox({ label, isShown, isFixed = false, onChange }: ColumnBoxProps) {
  return (
    <label className="flex min-h-7 flex-1 items-center gap-2">
      <input type="checkbox" className="size-4" checked={isShown} disabled={isFixed} onChange={onChange} />
      {label}
    </label>
  );
}
