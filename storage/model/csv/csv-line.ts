/** Excel and others take a text that begins so for a formula, also behind blanks. */
const FORMULA = /^\s*[=+\-@\t\r]/;
const SPECIAL = /[",\n\r]/;

/** What a file of UTF-8 begins with, so that Excel reads it as that. */
export const CSV_BEGIN = '\ufeff';

/** One line of a CSV file (RFC 4180), its end included. What a program could take for a formula is made a plain text by an apostrophe. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(text: string): string {
  // A telephone number or a number below zero is no formula.
  const isNumber = /^[+-]?[\d ()./-]*$/.test(text);
  const safe = FORMULA.test(text) && !isNumber ? `'${text}` : text;
  return SPECIAL.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
