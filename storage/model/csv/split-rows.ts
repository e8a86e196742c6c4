/** A row of a CSV file. `torn`: its quotation marks do not fit; its first line is its only cell, and reading goes on with the next line. */
export interface CsvRow {
  cells: string[];
  torn?: true;
}

/** A row is not longer than this, in UTF-16 units: a quotation mark that is never closed would take in the rest of the file. */
const LONGEST_ROW = 4_000_000;

interface QuotedRow {
  cells: string[];
  end: number;
}

/**
 * The rows in a text (RFC 4180, lines ended by `\n`), and what is left of it: a row whose end is yet to come. Of a row whose quotation
 * marks do not fit, where other readers take in the rows after it, only its own line is lost.
 */
export function splitRows(text: string, delimiter: string, isLast: boolean): { rows: CsvRow[]; rest: string } {
  const rows: CsvRow[] = [];
  let [start, quote] = [0, -1];
  while (start < text.length) {
    const feed = text.indexOf('\n', start);
    if (feed < 0 && !isLast && text.length - start < LONGEST_ROW) break;
    const end = feed < 0 ? text.length : feed;
    if (quote < start) quote = endless(text.indexOf('"', start));
    const row = quote < end ? quotedRow(text, start, delimiter, isLast) : undefined;
    if (row === 'open' && !isLast && text.length - start < LONGEST_ROW) break;
    rows.push(rowOf(row, text.slice(start, end), delimiter));
    start = typeof row === 'object' ? row.end : end + 1;
  }
  return { rows, rest: text.slice(start) };
}

const endless = (index: number): number => (index < 0 ? Number.POSITIVE_INFINITY : index);

function rowOf(row: QuotedRow | 'open' | 'torn' | undefined, line: string, delimiter: string): CsvRow {
  if (row === undefined) return { cells: line.split(delimiter) };
  return typeof row === 'object' ? { cells: row.cells } : { cells: [line], torn: true };
}

/** A row with quotation marks in it. `open`: its end is not there yet; `torn`: something stands behind a closing mark. */
function quotedRow(text: string, start: number, delimiter: string, isLast: boolean): QuotedRow | 'open' | 'torn' {
  const cells: string[] = [];
  let [at, feed] = [start, -1];
  for (;;) {
    if (feed < at) feed = endless(text.indexOf('\n', at));
    const cell = quotedCell(text, at) ?? plainCell(text, at, feed, delimiter);
    if (cell === 'open') return 'open';
    cells.push(cell.value);
    const sign = text[cell.end];
    if (sign === undefined) return isLast ? { cells, end: text.length } : 'open';
    if (sign === '\n') return { cells, end: cell.end + 1 };
    if (sign !== delimiter) return 'torn';
    at = cell.end + 1;
  }
}

interface Cell {
  value: string;
  /** Where what ends it stands. */
  end: number;
}

/** A cell in quotation marks, also behind blanks; `undefined` where there is none. */
function quotedCell(text: string, at: number): Cell | 'open' | undefined {
  const start = skipBlanks(text, at);
  if (text[start] !== '"') return undefined;
  let close = text.indexOf('"', start + 1);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close < 0) return 'open';
  return { value: text.slice(start + 1, close).replaceAll('""', '"'), end: skipBlanks(text, close + 1) };
}

function plainCell(text: string, at: number, feed: number, delimiter: string): Cell {
  const end = Math.min(endless(text.indexOf(delimiter, at)), feed, text.length);
  return { value: text.slice(at, end), end };
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ') at += 1;
  return at;
}
