import type { CsvCell } from '@/storage/model/csv/csv-text';
import type { NumbersCell } from '@/storage/model/numbers/numbers-report';
import type { Share } from './share-words';

/** A column of a report's table, and what it becomes in a file. */
export interface ShownColumn {
  label: string;
  /** Headings in the file; several where one cell says several things. */
  csv: readonly string[];
}

/** One cell. With `cell` it opens who stands behind it. */
export interface ShownCell {
  text: string;
  csv: readonly CsvCell[];
  cell?: NumbersCell | undefined;
}

export interface ShownRow {
  key: string;
  label: string;
  cells: ShownCell[];
  /** What the chart draws. */
  share?: Share | undefined;
  cell?: NumbersCell | undefined;
}

/** A report as it is shown, drawn, printed and saved: all from the same rows. */
export interface ShownReport {
  /** What is in the first column. */
  about: string;
  /** In one sentence, with its numbers. */
  summary: string;
  columns: ShownColumn[];
  rows: ShownRow[];
  /** There is nothing to show yet. */
  isEmpty: boolean;
}

/** The rows of a report as those of a file. */
export function csvRows({ about, columns, rows }: ShownReport): CsvCell[][] {
  const head = [about, ...columns.flatMap(({ csv }) => csv)];
  return [head, ...rows.map(({ label, cells }) => [label, ...cells.flatMap(({ csv }) => csv)])];
}
