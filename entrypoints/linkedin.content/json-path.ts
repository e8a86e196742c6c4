/** The value at a path of keys inside parsed JSON; `undefined` wherever the path breaks off. */
export function valueAt(node: unknown, ...path: string[]): unknown {
  return path.reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), node);
}

/** The text at a path; `undefined` for anything that is no text. */
export function textAt(node: unknown, ...path: string[]): string | undefined {
  const value = valueAt(node, ...path);
  return typeof value === 'string' ? value : undefined;
}

/** The list at a path, or one thing as a list of one; empty for nothing. */
export function listAt(node: unknown, ...path: string[]): unknown[] {
  const value = valueAt(node, ...path);
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** Parsed JSON; `undefined` for a block that is torn or holds something else. */
export function parsedJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
