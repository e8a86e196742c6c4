/** Words are looked for at the beginning of a line only: no sentence is that long. */
export const LOOK_AT = 400;

/** A line quoted in plain text: `> …`; not an ornament that closes again (`>>> … <<<`). */
export function isQuoted(line: string): boolean {
  return /^\s{0,3}>/.test(line) && !/<<\s*$/.test(line.slice(0, LOOK_AT));
}

export function isBlank(line: string): boolean {
  return line.trim() === '';
}

/** A line across the page: it belongs to what follows, never to what was written. */
export function isRule(line: string): boolean {
  const head = line.slice(0, LOOK_AT);
  return /^[\s\p{P}\p{S}ᐧ]+$/u.test(head) && /^[\s\-_=*#~+>|–—.ᐧ]{2,}$|^ᐧ$/.test(head.trim());
}
