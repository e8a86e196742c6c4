const LONGEST = 254;
const ADDRESS =
  /^[^\s@<>()[\]\\,;:"]+@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]*\p{L}[\p{L}\p{N}-]*$/u;

/** A mail address as it is kept and compared: trimmed, lower case. `undefined` when the text is no address. */
export function normaliseAddress(text: string): string | undefined {
  const address = text.trim().toLowerCase();
  if (address.length > LONGEST || !ADDRESS.test(address)) return undefined;
  const local = address.slice(0, address.lastIndexOf('@'));
  return /^\.|\.\.|\.$/.test(local) ? undefined : address;
}
