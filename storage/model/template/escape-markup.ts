/** Signs that mean something somewhere in a body; see body.ts. */
const SIGNS = /[\\*[\](){}]/g;

/** A value as a body writes it, on one line, so that none of its signs means anything. */
export function escapeMarkup(value: string): string {
  return value
    .trim()
    .replace(/\s+/g, ' ')
    .replace(SIGNS, (sign) => `\\${sign}`)
    .replace(/^-/, '\\-');
}

/** The text behind backslashes. A backslash before a letter or a digit stands for itself. */
export function unescapeMarkup(text: string): string {
  return text.replace(/\\([\\*[\](){}-])/g, '$1');
}
