/** Gmail opened in April 2004; an id that decodes to a time outside these years is no id of its making. */
const EARLIEST = Date.UTC(2004, 3, 1);
const LATEST = Date.UTC(2050, 0, 1);

/** A legacy id as the page writes it: 15 or 16 hex digits. Anything else is `undefined`. */
export function legacyIdOf(raw: string | null | undefined): string | undefined {
  const id = raw?.trim().toLowerCase();
  return id && /^[0-9a-f]{15,16}$/.test(id) ? id : undefined;
}

/** `thread-f:<decimal>` and `msg-f:<decimal>` hold the legacy id in decimal; `-a:` ids do not. */
export function legacyIdOfPermId(permId: string | undefined): string | undefined {
  const decimal = permId?.match(/-f:(\d{15,20})$/)?.[1];
  return decimal ? legacyIdOf(BigInt(decimal).toString(16)) : undefined;
}

/** The upper 44 bits of a legacy id are the arrival in epoch milliseconds (measured on captures of 2016 to 2026). */
export function sentAtOf(legacyId: string): number | undefined {
  const at = Number(BigInt(`0x${legacyId}`) >> 20n);
  return at >= EARLIEST && at < LATEST ? at : undefined;
}
