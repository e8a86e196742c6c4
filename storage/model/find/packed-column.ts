import type { ColumnKind, ColumnValue } from './columns';

/** A column for the contacts of a shard, in their order. An absent number is NaN; an absent choice has the code 0, others their place + 1. */
export type PackedColumn =
  | { kind: 'number'; numbers: Float64Array }
  | { kind: 'flag'; flags: Uint8Array }
  | { kind: 'choice'; choices: string[]; codes: Uint32Array | Uint16Array }
  | { kind: 'text'; texts: string };

/** Between the texts of a shard: no folded text has one. */
const LINE = '\n';

export function packedColumn(kind: ColumnKind, values: readonly ColumnValue[]): PackedColumn {
  if (kind === 'number') return { kind, numbers: Float64Array.from(values, (value) => Number(value ?? Number.NaN)) };
  if (kind === 'flag') return { kind, flags: Uint8Array.from(values, (value) => (value ? 1 : 0)) };
  if (kind === 'text') return { kind, texts: values.join(LINE) };
  const places = new Map<string, number>();
  const codes = values.map((value) => {
    if (typeof value !== 'string') return 0;
    const code = places.get(value) ?? places.size + 1;
    places.set(value, code);
    return code;
  });
  return {
    kind,
    choices: [...places.keys()],
    codes: places.size < 2 ** 16 ? Uint16Array.from(codes) : Uint32Array.from(codes),
  };
}

/** The values again, of `count` contacts. */
export function unpackedColumn(column: PackedColumn, count: number): ColumnValue[] {
  if (column.kind === 'number') return Array.from(column.numbers, (one) => (Number.isNaN(one) ? undefined : one));
  if (column.kind === 'flag') return Array.from(column.flags, (one) => one === 1);
  if (column.kind === 'text') return count === 0 ? [] : column.texts.split(LINE);
  return Array.from(column.codes, (code) => (code === 0 ? undefined : column.choices[code - 1]));
}
