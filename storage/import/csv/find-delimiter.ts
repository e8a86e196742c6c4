import { findHeader } from '../../model/csv/find-header';
import { splitRows } from '../../model/csv/split-rows';

/** UTF-16 units from which it is told. */
const LOOKED_AT = 100_000;
const DELIMITERS = [',', ';', '\t', '|'] as const;

/** What parts the cells: what makes the most rows equally wide. `said`: the file names it itself, in a first line that is no row (`sep=;`). */
export function findDelimiter(start: string): { delimiter: string; said: boolean } {
  const [, said] = /^\ufeff?sep=(.)\n/i.exec(start) ?? [];
  if (said) return { delimiter: said, said: true };
  const scored = DELIMITERS.map((delimiter) => ({ delimiter, score: scoreOf(start, delimiter) }));
  const best = scored.reduce((one, other) => (other.score > one.score ? other : one));
  return { delimiter: best.delimiter, said: false };
}

/** How many rows have the width of the header, weighted by that width; nothing where that is one. */
function scoreOf(start: string, delimiter: string): number {
  const data = splitRows(start.slice(0, LOOKED_AT), delimiter, true).rows.map(({ cells }) => cells);
  const header = data[findHeader(data) ?? 0];
  if (!header || header.length < 2) return 0;
  const rows = data.filter((row) => row.length > 1 || row[0]?.trim());
  const fitting = rows.filter((row) => row.length === header.length).length;
  return (fitting / Math.max(1, rows.length)) * Math.min(header.length, 10);
}
