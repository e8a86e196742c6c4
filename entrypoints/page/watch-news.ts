interface News {
  /** Selector of what tells that the page is another by now, or has more to say. */
  marks: string;
  /** Shortest time between two looks when something came or went that bears a mark. */
  soonMs: number;
  /** The same when anything else did: what was marked may have changed in place. */
  lateMs: number;
}

/**
 * Calls back while something under `root` is added or removed: soon when it bears a mark, late when it does not. A page
 * that grows by what is no business of ours costs no more than a glance at what it grows by. Stops with the signal.
 */
export function watchNews(
  root: Node,
  signal: AbortSignal,
  onChange: () => void,
  { marks, soonMs, lateMs }: News,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isSoon = false;
  const observer = new MutationObserver((records) => {
    if (isSoon) return;
    isSoon = haveMark(records, marks);
    if (timer && !isSoon) return;
    clearTimeout(timer);
    timer = setTimeout(look, isSoon ? soonMs : lateMs);
  });
  const look = () => {
    timer = undefined;
    isSoon = false;
    onChange();
  };
  observer.observe(root, { childList: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

/** Text that comes or goes counts for the element that it stands in. Called with all that a page grows by: no copies. */
function haveMark(records: MutationRecord[], marks: string): boolean {
  let seen: Node | undefined;
  for (const { target, addedNodes, removedNodes } of records) {
    if (target !== seen && bearsMark(target, marks)) return true;
    seen = target;
    if (holdsMark(addedNodes, marks) || holdsMark(removedNodes, marks)) return true;
  }
  return false;
}

function holdsMark(nodes: NodeList, marks: string): boolean {
  for (const node of nodes) {
    if (bearsMark(node, marks) || ((node as Element).firstElementChild && (node as Element).querySelector(marks)))
      return true;
  }
  return false;
}

function bearsMark(node: Node, marks: string): boolean {
  return node.nodeType === 1 && (node as Element).matches(marks);
}
