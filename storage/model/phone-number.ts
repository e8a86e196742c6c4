/** National and international writing of one number agree in their last digits; fewer are an extension or a short code. */
const COMPARED_DIGITS = 7;

/**
 * What the ways to write one number have in common: its last seven digits without an extension; `undefined` for a text
 * that is too short to be a person's number. `+49 (0)555 0100 22`, `0049 555 010022` and `0555 / 01 00 22` are one.
 */
export function phoneKey(phone: string): string | undefined {
  const [number = ''] = phone
    .normalize('NFKC')
    .replace('(0)', '')
    .split(/[a-z;,#]/i);
  const digits = number.replace(/\D/g, '');
  return digits.length < COMPARED_DIGITS ? undefined : digits.slice(-COMPARED_DIGITS);
}

/**
 * A number as the telephone takes it after `tel:`, with an extension after a pause; `undefined` for a text without one.
 * `+49 (0)555 0100 22 ext. 4` is `+49555010022,4`.
 */
export function dialable(phone: string): string | undefined {
  const [number = '', ...extension] = phone
    .normalize('NFKC')
    .replace('(0)', '')
    .split(/(?:ext\.?|x|;|,|#)/i);
  const digits = number.replace(/\D/g, '');
  if (digits.length < 3) return undefined;
  const after = extension.join('').replace(/\D/g, '');
  return `${/^\s*\+/.test(number) ? '+' : ''}${digits}${after && `,${after}`}`;
}
