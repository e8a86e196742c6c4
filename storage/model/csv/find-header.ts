import { normaliseAddress } from '../email-address';
import { headerKey } from './header-key';
import { fieldOfHeader } from './header-words';

/** A file says its header within so many rows, or not at all. */
const LOOKED_AT = 40;

/**
 * Which row is the header: the first of those with the most headings that are known (notes, titles and empty rows may stand
 * before it); where none is known, the first row that is as wide as most, unless there are addresses in it. `undefined`: the file has none.
 */
export function findHeader(rows: readonly (readonly string[])[]): number | undefined {
  const first = rows.slice(0, LOOKED_AT);
  const known = first.map(knownIn);
  const most = Math.max(0, ...known);
  if (most > 0) return known.indexOf(most);
  const width = usualWidth(first);
  const index = first.findIndex((row) => filled(row) > 0 && row.length >= width);
  const row = first[index];
  return row && !row.some((cell) => normaliseAddress(cell)) && rows.length > index + 1 ? index : undefined;
}

/** A row with an address is one of people, however its cells read. */
function knownIn(row: readonly string[]): number {
  if (row.some((cell) => cell.includes('@'))) return 0;
  return new Set(row.map((cell) => fieldOfHeader(headerKey(cell).replace(/^person /, ''))).filter(Boolean)).size;
}

const filled = (row: readonly string[]): number => row.filter((cell) => cell.trim()).length;

function usualWidth(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const row of rows) if (filled(row) > 0) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  const [usual] = [...counts].sort(([, one], [, other]) => other - one);
  return usual?.[0] ?? 1;
}
