import type { BulkControl } from '@/storage/model/bulk/bulk-control';
import { CSV_BEGIN, csvLine } from '@/storage/model/csv/csv-line';
import type { TableColumn } from '@/storage/model/table/table-columns';
import { contactsInOrder } from '@/storage/queries/contacts-in-order';
import { saveFile } from '../calendar/save-file';
import { type CellFacts, fileWords } from './cell-words';
import { columnLabel } from './column-words';

const AT_ONCE = 500;

/**
 * Saves contacts as a CSV file: read and written by parts, so that the page stays free. `factsOf` reads what is worked out of them.
 * Answers how many; 0 when it was stopped.
 */
export async function exportContacts(
  ids: readonly string[],
  columns: readonly TableColumn[],
  factsOf: (ids: readonly string[]) => Promise<(id: string) => CellFacts>,
  { onProgress, signal }: BulkControl,
): Promise<number> {
  const parts = [CSV_BEGIN, csvLine(columns.map(({ id }) => columnLabel(id)))];
  let count = 0;
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    if (signal?.aborted) return 0;
    const some = ids.slice(start, start + AT_ONCE);
    const [found, facts] = [await contactsInOrder(some), await factsOf(some)];
    const rows = found.filter((row) => row !== undefined);
    parts.push(rows.map((row) => csvLine(columns.map(({ id }) => fileWords(row, id, facts(row.id))))).join(''));
    count += rows.length;
    onProgress?.({ done: Math.min(ids.length, start + AT_ONCE), total: ids.length });
  }
  saveFile('twoway-contacts.csv', 'text/csv;charset=utf-8', parts);
  return count;
}
