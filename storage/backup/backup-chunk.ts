import type { BackupTable } from '../model/backup/backup-tables';

/** Some whole lines of a backup, which get one sum. */
export interface BackupChunk {
  text: string;
  isLast?: boolean;
}

/** What the line of the settings calls itself, in the place of a table. */
export const SETTINGS_LINE = 'settings';

/** What the line of a row calls itself that the model does not know: it is kept in the file, and no restore takes it. */
export const UNFIT_LINE = 'unfit';

/** One row, or the settings, as a line. */
export const lineOf = (table: BackupTable | typeof SETTINGS_LINE, row: unknown): string =>
  `${JSON.stringify([table, row])}\n`;

/** The line that closes what stands since the one before. */
export const sumLine = (sum: string): string => `{"sum":"${sum}"}\n`;
export const isSumLine = (text: string): boolean => text.startsWith('{"sum":');

export const unfitLineOf = (table: BackupTable, row: unknown): string =>
  `${JSON.stringify([UNFIT_LINE, table, row])}\n`;
