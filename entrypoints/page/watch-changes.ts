/** Shortest time between two looks at a page that keeps changing. */
const THROTTLE_MS = 80;

/** Calls back, at most once in `THROTTLE_MS`, while something under `root` is added or removed. Stops with the signal. */
export function watchChanges(root: Node, signal: AbortSignal, onChange: () => void, throttleMs = THROTTLE_MS): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(() => {
      timer = undefined;
      onChange();
    }, throttleMs);
  });
  observer.observe(root, { childList: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
