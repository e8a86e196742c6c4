import type { CsvLook } from '../../model/csv/csv-look';
import { findHeader } from '../../model/csv/find-header';
import { mapColumns } from '../../model/csv/map-columns';
import { csvRows } from './csv-rows';
import { fileFault } from './file-fault';
import { fileText } from './file-text';
import { findDelimiter } from './find-delimiter';
import { findEncoding } from './find-encoding';

/** Rows from which the columns are understood. */
const LOOKED_AT = 100;
const SAMPLES = 25;
const LONGEST_HEADING = 200;

/** What a CSV file is like: its encoding, what parts its cells, its header and what its columns say. Reads all of it once, for the encoding. */
export async function lookAtCsv(file: File, signal?: AbortSignal): Promise<CsvLook> {
  const encoding = await findEncoding(file, signal);
  const [start = ''] = await firstOf(fileText(file, encoding, signal));
  const { delimiter, said } = findDelimiter(start);
  const rows = await firstRows(file, fileText(file, encoding, signal), delimiter);
  if (!rows.some((row) => row.some((cell) => cell.trim()))) throw fileFault(file, 'there is nothing in it.');
  const from = said ? 1 : 0;
  const headerAt = findHeader(rows.slice(from));
  const header = headerAt === undefined ? numberedHeader(rows) : (rows[from + headerAt] ?? []).map(heading);
  const samples = rows.slice(from + (headerAt ?? -1) + 1).filter((row) => row.some((cell) => cell.trim()));
  const found = mapColumns(header, samples);
  const headerRow = headerAt === undefined ? from : from + headerAt + 1;
  return { file: file.name, encoding, delimiter, headerRow, header, samples: samples.slice(0, SAMPLES), ...found };
}

async function firstOf<T>(parts: AsyncIterable<T>): Promise<T[]> {
  for await (const part of parts) return [part];
  return [];
}

async function firstRows(file: File, text: AsyncIterable<string>, delimiter: string): Promise<string[][]> {
  const rows: string[][] = [];
  for await (const more of csvRows(file, text, delimiter)) {
    rows.push(...more.slice(0, LOOKED_AT - rows.length).map(({ cells }) => cells));
    if (rows.length >= LOOKED_AT) break;
  }
  return rows;
}

const heading = (cell: string): string => cell.trim().slice(0, LONGEST_HEADING);

function numberedHeader(rows: readonly (readonly string[])[]): string[] {
  return Array.from({ length: Math.max(...rows.map((row) => row.length)) }, (_, index) => `Column ${index + 1}`);
}
