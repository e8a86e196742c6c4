import { memo } from 'react';
import type { Contact } from '@/storage/model/contact';
import type { ColumnId } from '@/storage/model/table/table-columns';
import { TemperatureChip } from '../score/TemperatureChip';
import { StageChip } from '../stage/StageChip';
import { classNames } from '../ui/class-names';
import { type CellFacts, cellWords } from './cell-words';

interface TableCellProps {
  contact: Contact | undefined;
  column: ColumnId;
  facts: CellFacts;
  /** Epoch ms. */
  now: number;
}

/** What a cell shows; a bar of about its size until it is known. */
export const TableCell = memo(function TableCell({ contact, column, facts, now }: TableCellProps) {
  if (!contact) return <span aria-hidden="true" className="h-2.5 w-3/5 rounded bg-sunk" />;
  if (column === 'stage') return <StageChip stage={contact.stage} />;
  if (column === 'temperature' && facts.score) return <TemperatureChip score={facts.score} />;
  const words = cellWords(contact, column, now, facts);
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
