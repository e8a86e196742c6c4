import type { Segment } from '@/storage/model/segment';
import { useCounts } from '../finder/useCounts';

/** How many contacts each of these finds now, by id. Empty until it is known. */
export function useSegmentCounts(segments: readonly Segment[]): ReadonlyMap<string, number> {
  const { found = [] } = useCounts(segments.map(({ query }) => query));
  // While the next numbers are counted, the last ones are those of other segments.
  if (found.length !== segments.length) return new Map();
  return new Map(segments.map(({ id }, index) => [id, found[index] ?? 0]));
}
