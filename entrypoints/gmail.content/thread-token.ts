const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** Gmail writes a thread's lasting name in the address as one number in base 40: letters without vowels and `y`. */
const LETTERS = BASE64.replace(/[aeiouy\d+/]/gi, '');

/**
 * The lasting name behind an address such as `#inbox/FMfcg…`: the same number in base 64 is the name's text.
 * @returns `thread-f:…` or `thread-a:…`; `undefined` when the token does not say one (then it proves nothing)
 */
export function permIdOfToken(token: string): string | undefined {
  const number = numberOf(token);
  if (number === undefined) return undefined;
  const name = textOf(number).match(/^(?:thread-)?([fa]:[\w:-]{5,40})(?:\||$)/)?.[1];
  return name && `thread-${name}`;
}

function numberOf(token: string): bigint | undefined {
  if (token.length > 80) return undefined;
  let number = 0n;
  for (const letter of token) {
    const digit = LETTERS.indexOf(letter);
    if (digit < 0) return undefined;
    number = number * 40n + BigInt(digit);
  }
  return number;
}

function textOf(number: bigint): string {
  let digits = '';
  for (let rest = number; rest > 0n; rest /= 64n) digits = BASE64[Number(rest % 64n)] + digits;
  return digits.length % 4 === 1 ? '' : atob(digits);
}
