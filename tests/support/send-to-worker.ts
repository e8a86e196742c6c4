import type { WxtBrowser } from 'wxt/browser';
import type { Twoway } from './twoway';

declare const chrome: WxtBrowser;

/** Sends the worker what a page of the extension sends it, and returns the answer. Wakes the worker when it sleeps. */
export async function sendToWorker<T>({ desk }: Twoway, type: string, data?: unknown): Promise<T> {
  const answer = await desk.evaluate(
    async ([type, data]) => chrome.runtime.sendMessage({ id: 1, type, data, timestamp: Date.now() }),
    [type, data] as const,
  );
  const { res, err } = answer as { res: T; err?: { message: string } };
  if (err) throw new Error(err.message);
  return res;
}
