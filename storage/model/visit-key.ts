/** A short name for a visit of a page that tells it from others and does not hold its address (FNV-1a, 32 bits, hex). */
export function visitKey(documentId: string | undefined, url: string): string {
  let hash = 0x811c9dc5;
  for (const character of `${documentId ?? ''} ${url}`) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash.toString(16);
}
