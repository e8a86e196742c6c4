import { useEffect, useState } from 'react';
import { type ActivePage, followActivePage } from './active-page';

/** The page beside the panel. `unknown` until it was looked for, `undefined` when the window has no tab but the panel. */
export function useActivePage(): ActivePage | undefined | 'unknown' {
  const [page, setPage] = useState<ActivePage | undefined | 'unknown'>('unknown');
  useEffect(() => followActivePage(setPage), []);
  return page;
}
