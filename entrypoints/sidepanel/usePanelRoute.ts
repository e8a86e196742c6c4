import { useEffect } from 'react';
import { type PanelRoute, panelRoute } from '../background/api';

/** A wish older than this has been forgotten by whoever had it. */
const WISH_MS = 5 * 60_000;

/** Calls `onRoute` when popup, shortcut or notification ask something of the panel, also if they asked before it was open. */
export function usePanelRoute(onRoute: (route: PanelRoute) => void): void {
  useEffect(() => {
    const follow = (route: PanelRoute | undefined) => {
      if (!route) return;
      if (Date.now() - route.at < WISH_MS) onRoute(route);
      void panelRoute.clear();
    };
    void panelRoute.get().then(follow);
    return panelRoute.watch(follow);
  }, [onRoute]);
}
