import { type CsvRow, splitRows } from '../../model/csv/split-rows';
import { fileFault } from './file-fault';

const MOST_COLUMNS = 1_000;

/** The rows of a CSV text that comes in parts, some at a time. Throws for rows with more cells than any table has. */
export async function* csvRows(
  file: { name: string },
  text: AsyncIterable<string>,
  delimiter: string,
): AsyncGenerator<CsvRow[]> {
  let held = '';
  for await (const part of text) {
    const { rows, rest } = splitRows(held + part, delimiter, false);
    held = rest;
    if (rows.length > 0) yield checked(file, rows);
  }
  if (held) yield checked(file, splitRows(held, delimiter, true).rows);
}

function checked(file: { name: string }, rows: CsvRow[]): CsvRow[] {
  if (rows.some(({ cells }) => cells.length > MOST_COLUMNS)) {
    throw fileFault(file, `it has more than ${MOST_COLUMNS.toLocaleString('en')} columns.`);
  }
  return rows;
}
