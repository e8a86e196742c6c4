import Papa from 'papaparse';
import { type ArchiveHeader, archiveHeader } from '../../model/import/linkedin/archive-tables';
import type { TextFile } from '../unzip-files';

/** A file of the archive: its header, and the rows behind it. */
export type ArchiveTable = ArchiveHeader & {
  file: string;
  header: readonly string[];
  rows: readonly (readonly string[])[];
  /** The number of the first row, as a spreadsheet counts. */
  firstRow: number;
};

/** LinkedIn writes commas; a program that saved the file again may have written another sign. */
const DELIMITERS = [',', ';', '\t'];
/** The header stands behind a few lines of notes at most. */
const LINES_LOOKED_AT = 40;

/** The table in a file, if it is one of the archive's: its header is found by what it says. */
export function archiveTable({ name: file, text }: TextFile): ArchiveTable | undefined {
  for (const delimiter of DELIMITERS) {
    const found = headerIn(rowsOf(text, delimiter, LINES_LOOKED_AT));
    if (!found) continue;
    const all = rowsOf(text, delimiter);
    const { at, header } = found;
    return { ...found.said, file, header, rows: all.slice(at + 1), firstRow: at + 2 };
  }
  return undefined;
}

function rowsOf(text: string, delimiter: string, preview = 0): string[][] {
  return Papa.parse<string[]>(text, { delimiter, preview }).data;
}

function headerIn(rows: readonly string[][]): { at: number; header: string[]; said: ArchiveHeader } | undefined {
  for (const [at, header] of rows.entries()) {
    const said = archiveHeader(header);
    if (said) return { at, header, said };
  }
  return undefined;
}
