/** Is there such a zone? IANA names; what the browser does not know is none. */
export function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** The zone of this name as it is written: `europe/lisbon`, `Europe/New York`. `undefined` where there is none. */
export function zoneNamed(name: string): string | undefined {
  const plain = name.trim().replace(/\s+/g, '_');
  if (!/^[a-z]+(?:[/_+-][\w+-]+)*$/i.test(plain) || !isZone(plain)) return undefined;
  return new Intl.DateTimeFormat('en-US', { timeZone: plain }).resolvedOptions().timeZone;
}
