import { useLiveQuery } from 'dexie-react-hooks';
import type { Segment } from '@/storage/model/segment';
import { segmentList } from '@/storage/queries/segment-list';

/** The searches that were kept, by name, kept up to date. `undefined` until they are read. */
export function useSegments(): Segment[] | undefined {
  return useLiveQuery(() => segmentList());
}
