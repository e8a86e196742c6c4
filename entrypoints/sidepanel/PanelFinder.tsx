import { type ReactNode, useEffect, useMemo } from 'react';
import { FinderContext } from '@/components/finder/FinderContext';
import { finderWhenAsked } from './finder-when-asked';

/** Gives the panel its finder, which costs nothing before a search asks for more than names. */
export function PanelFinder({ children }: { children: ReactNode }) {
  const finder = useMemo(finderWhenAsked, []);
  useEffect(() => finder.close, [finder]);
  return <FinderContext value={finder}>{children}</FinderContext>;
}
