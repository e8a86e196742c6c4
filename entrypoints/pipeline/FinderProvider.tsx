import type { ReactNode } from 'react';
import { useMemo } from 'react';
import { FinderContext } from '@/components/finder/FinderContext';
import { plainFinder } from '@/storage/find/plain-finder';
import { finderSettings } from '@/storage/finder-settings';

/** Gives the page its finder. */
export function FinderProvider({ children }: { children: ReactNode }) {
  const finder = useMemo(() => plainFinder(finderSettings), []);
  return <FinderContext value={finder}>{children}</FinderContext>;
}
