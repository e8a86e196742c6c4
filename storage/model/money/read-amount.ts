/** How numbers are written where the rep lives. */
export interface NumberSigns {
  decimal: string;
  group: string;
}

/** Why a text is no amount. `ambiguous`: `1.234` where the point parts cents; `digits` are those that could be either. */
export type WrongAmount =
  | { is: 'empty' | 'negative' | 'tooLarge' | 'tooManyDecimals' }
  | { is: 'unknown'; rest: string }
  | { is: 'ambiguous'; thousands: number };
export type ReadAmount = { is: 'amount'; amount: number } | WrongAmount;

/** The largest amount that is kept, in hundredths. */
export const LARGEST_AMOUNT = 1e14;

const SPACES = /[\s\u00a0\u2009\u202f]/g;
const APOSTROPHES = /['’]/g;
const TIMES: Record<string, number> = { k: 1_000, m: 1_000_000 };

/**
 * Reads an amount of money as people write it: `1.234,50`, `1,234.50`, `1 234,50`, `1'234.50`, `1234`, `12k`. The name or sign
 * of its own currency may stand with it. Where both signs stand, the last one parts the hundredths; a single one before
 * three digits groups where the rep lives, or is not guessed. Comes to hundredths, whole.
 */
export function readAmount(text: string, signs: NumberSigns, ownNames: readonly string[] = []): ReadAmount {
  const bare = withoutNames(text.trim(), ownNames).replace(SPACES, '').replace(APOSTROPHES, '');
  if (bare === '') return { is: 'empty' };
  if (/^[-−(]/.test(bare)) return { is: 'negative' };
  const [, digits = '', suffix = ''] = /^([\d.,]*)([km]?)$/i.exec(bare) ?? [];
  if (!/\d/.test(digits)) return { is: 'unknown', rest: text.trim() };
  const times = TIMES[suffix.toLowerCase()] ?? 1;
  const read = parted(digits, signs, times > 1);
  if ('is' in read) return read.is === 'unknown' ? { is: 'unknown', rest: text.trim() } : read;
  return inHundredths(read, times);
}

function withoutNames(text: string, names: readonly string[]): string {
  const name = names.find((one) => one !== '' && (startsWith(text, one) || startsWith(reversed(text), reversed(one))));
  if (name === undefined) return text;
  return startsWith(text, name) ? text.slice(name.length) : text.slice(0, -name.length);
}

const startsWith = (text: string, begin: string): boolean => text.toLowerCase().startsWith(begin.toLowerCase());
const reversed = (text: string): string => [...text].reverse().join('');

interface Parts {
  whole: string;
  fraction: string;
}

/** What stands before and after the sign that parts the fraction. */
function parted(digits: string, signs: NumberSigns, mayBeLong: boolean): Parts | WrongAmount {
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  if (last < 0) return { whole: digits, fraction: '' };
  const [sign, before, after] = [digits.charAt(last), digits.slice(0, last), digits.slice(last + 1)];
  const other = sign === '.' ? ',' : '.';
  if (before.includes(sign)) return grouped(digits, sign);
  if (before.includes(other)) return withFraction(grouped(before, other), after, mayBeLong);
  if (after.length !== 3 || before === '')
    return withFraction({ whole: before || '0', fraction: '' }, after, mayBeLong);
  if (/^0/.test(before)) return { is: 'tooManyDecimals' };
  if (mayBeLong && sign === signs.decimal) return { whole: before, fraction: after };
  if (sign === signs.group) return grouped(digits, sign);
  return { is: 'ambiguous', thousands: Number(before + after) };
}

function withFraction(parts: Parts | WrongAmount, fraction: string, mayBeLong: boolean): Parts | WrongAmount {
  if ('is' in parts) return parts;
  if (fraction === '') return { is: 'unknown', rest: '' };
  return fraction.length > 2 && !mayBeLong ? { is: 'tooManyDecimals' } : { ...parts, fraction };
}

/** Groups of three, also the two of India before the last three. */
function grouped(digits: string, sign: string): Parts | WrongAmount {
  const groups = digits.split(sign);
  const [first = '', ...rest] = groups;
  // India groups by two before the last three, and never with points.
  const sizes = sign === ',' ? [2, 3] : [3];
  const isWritten = /^\d{1,3}$/.test(first) && rest.at(-1)?.length === 3 && areGroups(rest.slice(0, -1), sizes);
  return isWritten ? { whole: groups.join(''), fraction: '' } : { is: 'unknown', rest: '' };
}

function areGroups(groups: string[], sizes: number[]): boolean {
  return sizes.some((size) => groups.every((group) => /^\d+$/.test(group) && group.length === size));
}

/** Reckoned in digits, so that no cent is lost. */
function inHundredths({ whole, fraction }: Parts, times: number): ReadAmount {
  const zeros = Math.round(Math.log10(times)) + 2;
  if (fraction.length > zeros) return { is: 'tooManyDecimals' };
  const amount = Number(whole + fraction.padEnd(zeros, '0'));
  return amount > LARGEST_AMOUNT ? { is: 'tooLarge' } : { is: 'amount', amount };
}
