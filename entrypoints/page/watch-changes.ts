/** Shortest time between two looks at a page that keeps changing. */
const PAUSE_MS = 80;

/**
 * Calls back a pause after something under `root` was added or removed; with `subtree` false only directly under it. Between
 * the change and the look nothing is observed: a page that grows all the time costs one look a pause, and nothing by the
 * node. Stops with the signal.
 * @param pauseMs milliseconds from a change to the look at it; asked anew before each
 */
export function watchChanges(
  root: Node,
  signal: AbortSignal,
  onChange: () => void,
  pauseMs: () => number = () => PAUSE_MS,
  subtree = true,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    observer.disconnect();
    timer = setTimeout(look, pauseMs());
  });
  const observe = () => observer.observe(root, { childList: true, subtree });
  const look = () => {
    observe();
    onChange();
  };
  observe();
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
