import { useLiveQuery } from 'dexie-react-hooks';
import { indexBuilt } from '@/storage/queries/index-built';

/** Which share (0 to 1) of all contacts can be found; below 1 while they are prepared after an update. `undefined` until it is known. */
export function useIndexBuilt(): number | undefined {
  return useLiveQuery(() => indexBuilt());
}
