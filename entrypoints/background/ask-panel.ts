import { type PanelWish, pageOfTab, panelRoute } from './api';
import { contactOnPage } from './page-context';

/**
 * Asks the panel, which opens at the same time, to log with or set a follow-up for the contact on a tab, or to search. Where
 * the page is about nobody who is known, the panel shows the page and says that they must be saved first.
 */
export async function askPanel(tabId: number | undefined, wish: PanelWish): Promise<void> {
  if (wish === 'search') return panelRoute.set({ wish, at: Date.now() });
  const state = tabId === undefined ? undefined : await pageOfTab(tabId);
  const contact = state?.status === 'read' ? await contactOnPage(state.reading) : undefined;
  await panelRoute.set({ ...(contact && { contactId: contact.id }), wish, at: Date.now() });
}
