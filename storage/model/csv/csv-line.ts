import { safeText } from './safe-text';

const SPECIAL = /[",;\n\r]|^\s|\s$/;

/** What a file of UTF-8 begins with, so that Excel reads it as that. */
export const CSV_BEGIN = '\ufeff';

/** One line of a CSV file (RFC 4180), its end included. What a program could take for a formula is made a plain text by an apostrophe. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(text: string): string {
  const safe = safeText(text);
  return SPECIAL.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
