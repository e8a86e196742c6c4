/** All that is added or removed under a node; of the nodes around it only their own lists are watched. */
const SUBTREE = { childList: true, subtree: true };

/**
 * Calls back a pause after something under the root changed, or after another node became the root (sites replace their
 * `main` at the same address). The nodes around it are watched without their subtrees: what a page adds beside the root
 * costs one question for the root a pause, and no reading. Stops with the signal.
 * @param rootNow the root as the document has it at this moment
 * @param pauseMs milliseconds from a change to the look at it
 */
export function watchRoot(rootNow: () => Node, signal: AbortSignal, onChange: () => void, pauseMs: number): void {
  let root = rootNow();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver((records) => {
    const isWithin = records.some(({ target }) => root.contains(target));
    observer.disconnect();
    clearTimeout(timer);
    if (!isWithin) observer.observe(root, SUBTREE);
    timer = setTimeout(look, pauseMs, isWithin);
  });
  const look = (isChanged: boolean) => {
    const before = root;
    root = rootNow();
    observer.observe(root, SUBTREE);
    for (let at = root.parentNode; at; at = at.parentNode) observer.observe(at, { childList: true });
    if (isChanged || root !== before) onChange();
  };
  look(false);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
