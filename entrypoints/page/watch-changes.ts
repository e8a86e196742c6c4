/** Shortest time between two looks at a page that keeps changing. */
const THROTTLE_MS = 80;

/**
 * Calls back, at most once in `throttleMs`, while something under `root` is added or removed; with `subtree` false
 * only directly under it. Stops with the signal.
 */
export function watchChanges(
  root: Node,
  signal: AbortSignal,
  onChange: () => void,
  throttleMs = THROTTLE_MS,
  subtree = true,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(() => {
      timer = undefined;
      onChange();
    }, throttleMs);
  });
  observer.observe(root, { childList: true, subtree });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
