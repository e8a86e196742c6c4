import { createContext, useContext } from 'react';
import type { Finder } from '@/storage/model/find/finder';

/** Who finds contacts. The page gives it: some have a web worker for it, others ask in themselves. */
export const FinderContext = createContext<Finder | undefined>(undefined);

/** Throws outside of a page that finds. */
export function useFinder(): Finder {
  const finder = useContext(FinderContext);
  if (!finder) throw new Error('No FinderContext around this component.');
  return finder;
}
