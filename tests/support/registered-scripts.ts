import type { WxtBrowser } from 'wxt/browser';
import type { Twoway } from './twoway';

declare const chrome: WxtBrowser;

/** Ids of the content scripts that the worker has registered at run time, sorted. */
export function registeredScripts({ desk }: Twoway): Promise<string[]> {
  return desk.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).map(({ id }) => id).sort());
}
