/** The number; `undefined` for what is none, and for what a spreadsheet has made of one (`4.97115E+11`): its last digits are lost. */
export function phoneIn(text: string): string | undefined {
  if (/^\d+([.,]\d+)?E\+?\d+$/i.test(text)) return undefined;
  return /\d.*\d.*\d/.test(text) ? text : undefined;
}
