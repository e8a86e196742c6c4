import { CSV_BEGIN, csvLine } from '../csv/csv-line';
import type { RejectedRow } from './rejected-row';

/** The heading of the column that says why. */
export const WHY = 'Why it was left out';

/**
 * The rows of a file that were not taken, as they stood, with the reason behind them, as the parts of a CSV file. Put right, it can be
 * imported again: the heading of the reason is no field.
 */
export function rejectedFile(
  header: readonly string[],
  rows: readonly RejectedRow[],
  wordsOf: (row: RejectedRow) => string,
): string[] {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), header.length);
  const line = (cells: readonly string[], last: string) =>
    csvLine([...Array.from({ length: width }, (_, index) => cells[index] ?? ''), last]);
  return [CSV_BEGIN + line(header, WHY), ...rows.map((row) => line(row.cells, wordsOf(row)))];
}
