/** A cell as it is kept: text is written so that no program takes it for a formula, numbers are written as they are. */
export type CsvCell = string | number | boolean | undefined;

/** Says UTF-8 to programs that else take the system's own code page. */
const BYTE_ORDER_MARK = '\uFEFF';
/** How a formula begins, in wide letters as well; blanks before it are skipped by some programs. */
const FORMULA = /^[\s\u00a0]*[=+\-@＝＋－＠]|^[\t\r\n]/;
/** What would begin a cell of its own where semicolons or tabs part the cells, and the quotes around it do not count. */
const INNER_FORMULA = /([;\t\r\n])(?=[=+\-@＝＋－＠])/g;

/**
 * Rows as a CSV file (RFC 4180): UTF-8 with its mark, commas, CRLF, the first row its headings. Text that a spreadsheet would
 * work out as a formula is led by an apostrophe, so that what a page said stays text.
 */
export function csvText(rows: readonly (readonly CsvCell[])[]): string {
  return `${BYTE_ORDER_MARK}${rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('')}`;
}

function cellText(cell: CsvCell): string {
  if (cell === undefined) return '';
  if (typeof cell !== 'string') return typeof cell === 'number' && !Number.isFinite(cell) ? '' : String(cell);
  const safe = cell.replace(INNER_FORMULA, "$1'").replace(FORMULA, (start) => `'${start}`);
  return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
