/** A value as it is written into a search: in quotes where it would say something else without them. */
export function asWritten(value: string): string {
  return /^[\p{L}\p{N}][\p{L}\p{N}\p{M}._@/+&'-]*$/u.test(value) && !RESERVED.test(value)
    ? value
    : `"${value.replaceAll('"', '""')}"`;
}

const RESERVED = /^(?:none|any|me|not)$/i;
