/** A new random id (UUID, version 4) for a record that has no natural key. */
export const newId = (): string => crypto.randomUUID();
