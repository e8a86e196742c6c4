import type { ColumnFields } from './import-field';
import type { Program } from './program';

/** What is found in a file before its people are read: what the rep is shown, and may say otherwise. */
export interface CsvLook {
  file: string;
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'mixed';
  delimiter: string;
  /** The row of the headings, as a spreadsheet numbers it; 0 where the file has none. */
  headerRow: number;
  /** The headings; `Column 3` where the file has none. */
  header: readonly string[];
  /** Some rows below them. */
  samples: readonly (readonly string[])[];
  program: Program | undefined;
  /** What each column says, as far as that is found. */
  fields: ColumnFields;
}

/** What the rep says of a file: the same, with the columns as they are to be read. */
export type CsvSaid = CsvLook;
