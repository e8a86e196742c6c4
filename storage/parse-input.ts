import type { z } from './model/z';
import { StorageFailure } from './storage-failure';

/** The input as the schema has it; unknown fields are dropped. Throws StorageFailure `invalid` naming the first field that does not fit. */
export function parseInput<T extends z.ZodType>(schema: T, input: unknown): z.output<T> {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const field = issue?.path.join('.');
  throw new StorageFailure({ code: 'invalid', detail: field ? `${field}: ${issue?.message}` : (issue?.message ?? '') });
}
