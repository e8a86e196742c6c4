import { useEffect } from 'react';
import type { ContactId } from '@/storage/model/contact';
import { type PanelRoute, panelRoute } from '../background/api';

/** Calls `onRoute` when popup or notification ask the panel for a contact, also if they asked before it was open. */
export function usePanelRoute(onRoute: (contactId: ContactId) => void): void {
  useEffect(() => {
    const follow = (route: PanelRoute | undefined) => {
      if (!route) return;
      onRoute(route.contactId);
      void panelRoute.clear();
    };
    void panelRoute.get().then(follow);
    return panelRoute.watch(follow);
  }, [onRoute]);
}
