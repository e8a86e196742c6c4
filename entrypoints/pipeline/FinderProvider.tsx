import { type ReactNode, useEffect, useState } from 'react';
import { FinderContext } from '@/components/finder/FinderContext';
import { WorkerFinder } from '@/storage/find/worker/worker-finder';
import { watchFinderSettings } from '@/storage/finder-settings';

/** Gives the page its finder: a web worker, so that no search holds up a frame. */
export function FinderProvider({ children }: { children: ReactNode }) {
  const [finder, setFinder] = useState<WorkerFinder>();
  useEffect(() => {
    const started = new WorkerFinder();
    const forget = watchFinderSettings((settings) => started.changeSettings(settings));
    setFinder(started);
    return () => {
      forget();
      started.close();
    };
  }, []);
  return finder && <FinderContext value={finder}>{children}</FinderContext>;
}
