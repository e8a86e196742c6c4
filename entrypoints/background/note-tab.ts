import { browser } from 'wxt/browser';
import type { KeptCapture } from '@/storage/model/page-capture';
import { pageCapture } from './api';
import { captureTab } from './capture-tab';

/** Reads a tab at the rep's press and keeps what it says, or why it says nothing, for the panel of its window. */
export async function noteTab(tabId: number, selection?: string): Promise<void> {
  const at = Date.now();
  // A tab that was closed in this moment has no window; what it said is then kept for none.
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  const windowId = tab?.windowId ?? browser.windows.WINDOW_ID_NONE;
  await pageCapture.set({ windowId, at, outcome: { status: 'reading' } });
  await keepOutcome({ windowId, at, outcome: await captureTab(tabId, selection) });
}

/** A later press, or a rep who put it away meanwhile, is not overruled. */
async function keepOutcome(kept: KeptCapture): Promise<void> {
  if ((await pageCapture.get())?.at === kept.at) await pageCapture.set(kept);
}
