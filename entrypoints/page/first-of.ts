/** A value and the name of the source that spoke. */
export interface Sourced<T> {
  value: T;
  source: string;
}

/** One place where a value may stand: its name, and how to read it there. */
export type Source<T> = readonly [name: string, read: () => T | undefined];

/**
 * Asks sources in their order, most robust first; later ones are not even looked at once one has spoken.
 * @returns the first value with the name of its source; `undefined` when all are silent
 */
export function firstOf<T>(...sources: readonly Source<T>[]): Sourced<T> | undefined {
  for (const [source, read] of sources) {
    const value = read();
    if (value !== undefined) return { value, source };
  }
  return undefined;
}
