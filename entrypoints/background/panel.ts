import { browser } from 'wxt/browser';

/** Opens the side panel for a tab. Must be called in the same turn as the rep's gesture; without one Chrome refuses. */
export function openPanel(tabId: number): void {
  browser.sidePanel.open({ tabId }).catch(reportRefusal);
}

/** Opens the side panel for a whole window; the same rule as for a tab. */
export function openPanelInWindow(windowId: number): void {
  browser.sidePanel.open({ windowId }).catch(reportRefusal);
}

// A refusal costs the rep nothing (the save goes on, the toolbar opens the panel), so it is noted and not thrown.
function reportRefusal(error: unknown): void {
  console.info('The side panel was not opened:', error);
}
