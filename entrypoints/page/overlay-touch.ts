import type { PackName } from '../background/api';
import type { PageOverlay, StartOverlay } from './adapter';
import { fetchPack } from './reader-pack';

/**
 * Waits for the rep to touch something that lies over the page and only then fetches the pack that reads it: until
 * then this costs one look at the path of each click and change of focus.
 */
export function onTouch(pack: PackName, isTouched: (element: Element) => boolean): StartOverlay {
  return (signal, onChange) => {
    let overlay: PageOverlay | undefined;
    const start = async () => {
      const startOverlay = (await fetchPack(pack))?.startOverlay;
      if (!signal.aborted) overlay ??= startOverlay?.(signal, onChange);
    };
    const listen = (event: Event) => {
      if (!overlay && event.composedPath().some((node) => 'matches' in node && isTouched(node as Element)))
        void start();
    };
    for (const type of TOUCHES) document.addEventListener(type, listen, { signal, capture: true, passive: true });
    return {
      over: (state) => overlay?.over(state) ?? state,
      overNow: (state) => overlay?.overNow(state) ?? state,
    };
  };
}

/** By these the rep opens, enters and closes what lies over a page. */
export const TOUCHES = ['focusin', 'click'] as const;
