import { useCallback, useState } from 'react';

/** So many of each column are asked for at first; scrolling asks for twice as many, and again. */
const FIRST = 64;

/** How many of each column to load for what is `shown`, and how to say that more are needed. Another search begins anew. */
export function useLoadedCount(shown: string): [number, (needed: number) => void] {
  const [loaded, load] = useState({ shown, count: FIRST });
  const need = useCallback(
    (needed: number) =>
      load((had) => {
        const count = doubledTo(had.shown === shown ? had.count : FIRST, needed);
        return had.shown === shown && had.count === count ? had : { shown, count };
      }),
    [shown],
  );
  return [loaded.shown === shown ? loaded.count : FIRST, need];
}

function doubledTo(had: number, needed: number): number {
  let count = had;
  while (count < needed) count *= 2;
  return count;
}
