/** A mail address as it is kept and compared: trimmed, lower case. */
export type EmailAddress = string;

const LONGEST = 254;
const ADDRESS =
  /^[^\s@<>()[\]\\,;:"]+@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]*\p{L}[\p{L}\p{N}-]*$/u;

/** The address that a text is; `undefined` when it is none. */
export function normaliseAddress(text: string): EmailAddress | undefined {
  const address = text.trim().toLowerCase();
  if (address.length > LONGEST || !ADDRESS.test(address)) return undefined;
  const local = address.slice(0, address.lastIndexOf('@'));
  return /^\.|\.\.|\.$/.test(local) ? undefined : address;
}
