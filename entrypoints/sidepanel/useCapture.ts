import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { KeptCapture } from '@/storage/model/page-capture';
import { pageCapture } from '../background/api';

/** A working day: nobody comes back to an older one. */
const FRESH_MS = 8 * 60 * 60_000;

/** The page that the rep noted last in this window, until it is put away. */
export function useCapture(): KeptCapture | undefined {
  const [kept, setKept] = useState<KeptCapture>();
  useEffect(() => {
    let isOver = false;
    const follow = async (capture: KeptCapture | undefined) => {
      const { id } = await browser.windows.getCurrent();
      if (!isOver) setKept(capture && isShownIn(capture, id) ? capture : undefined);
    };
    void pageCapture.get().then(follow);
    const stop = pageCapture.watch((capture) => void follow(capture));
    return () => {
      isOver = true;
      stop();
    };
  }, []);
  return kept;
}

function isShownIn({ windowId, at }: KeptCapture, ownWindow: number | undefined): boolean {
  const isOurs = windowId === browser.windows.WINDOW_ID_NONE || windowId === ownWindow;
  return isOurs && Date.now() - at < FRESH_MS;
}
