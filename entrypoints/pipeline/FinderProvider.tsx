import type { ReactNode } from 'react';
import { FinderContext } from '@/components/finder/FinderContext';
import { startedFinder } from './started-finder';

/** Gives the page its finder: a web worker, so that no search holds up a frame. */
export function FinderProvider({ children }: { children: ReactNode }) {
  return <FinderContext value={startedFinder}>{children}</FinderContext>;
}
