import { z } from '../z';
import { type ColumnFields, importFieldSchema } from './import-field';

/** So many files are remembered, the newest first. */
const MOST = 20;

const oneSchema = z.object({
  header: z.array(z.string().max(200)).max(1_000),
  /** `null`: that column is left out. */
  fields: z.array(importFieldSchema.nullable()).max(1_000),
});

/** What the rep said of the columns of files with such headings. */
export type RememberedColumns = z.infer<typeof oneSchema>[];

/** What was kept, without what a version does not understand. */
export function readRememberedColumns(kept: unknown): RememberedColumns {
  if (!Array.isArray(kept)) return [];
  return kept.flatMap((one) => oneSchema.safeParse(one).data ?? []).slice(0, MOST);
}

/** With what was said of one more file. */
export function rememberColumns(
  remembered: RememberedColumns,
  header: readonly string[],
  fields: ColumnFields,
): RememberedColumns {
  const others = remembered.filter((one) => !isSame(one.header, header));
  return [{ header: [...header], fields: header.map((_, index) => fields[index] ?? null) }, ...others].slice(0, MOST);
}

/** What was said of a file with the same headings, in the same order or another; `undefined` where there was none. */
export function rememberedFields(remembered: RememberedColumns, header: readonly string[]): ColumnFields | undefined {
  const exact = remembered.find((one) => isSame(one.header, header));
  if (exact) return exact.fields.map((field) => field ?? undefined);
  const turned = remembered.find((one) => isUnique(header) && isSame(one.header.toSorted(), header.toSorted()));
  return turned && header.map((heading) => turned.fields[turned.header.indexOf(heading)] ?? undefined);
}

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((heading, index) => heading === other[index]);

const isUnique = (header: readonly string[]): boolean => new Set(header).size === header.length;
