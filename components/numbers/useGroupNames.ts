import { useLiveQuery } from 'dexie-react-hooks';
import { groupNames } from '@/storage/queries/group-names';

const NONE: ReadonlyMap<string, string> = new Map();

/** The names of templates and content by their ids, those put away as well. */
export function useGroupNames(): ReadonlyMap<string, string> {
  return useLiveQuery(() => groupNames()) ?? NONE;
}
