import { memo } from 'react';
import type { Contact } from '@/storage/model/contact';
import type { ColumnId } from '@/storage/model/table/table-columns';
import { StageChip } from '../stage/StageChip';
import { classNames } from '../ui/class-names';
import { cellWords } from './column-words';

interface TableCellProps {
  contact: Contact | undefined;
  column: ColumnId;
  /** Epoch ms. */
  now: number;
}

/** What a cell shows; a bar of about its size until it is known. */
export const TableCell = memo(function TableCell({ contact, column, now }: TableCellProps) {
  if (!contact) return <span aria-hidden="true" className="h-2.5 w-3/5 rounded bg-sunk" />;
  if (column === 'stage') return <StageChip stage={contact.stage} />;
  const words = cellWords(contact, column, now);
  const isLate = column === 'nextFollowUpAt' && (contact.nextFollowUpAt ?? now) < now;
  return (
    <bdi
      dir="auto"
      title={words.length > 18 ? words : undefined}
      className={classNames(
        'min-w-0 truncate',
        column === 'name' && 'font-medium',
        column === 'way' && contact.twoWayAt === undefined && 'text-dim',
        isLate && 'text-danger',
      )}
    >
      {words}
    </bdi>
  );
});
