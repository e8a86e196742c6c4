import type { ThreadReading } from '@/storage/model/page-reading';
import type { PageOverlay, StartOverlay } from './adapter';
import { TOUCHES } from './overlay-touch';
import { watchChanges } from './watch-changes';
import { withConversations } from './with-conversations';

/** A click is heard before the page acts on it: what it opens or closes is there a moment later. */
const SETTLE_MS = 150;
/** An open conversation is looked at again this often at most. */
const THROTTLE_MS = 500;

/** Reads the conversations that lie over a page. Pure, as a `PageReader`. */
export interface ConversationReader {
  read(document: Document, url: URL): ThreadReading[];
  /** The parts of the page where they stand, and nothing wider: only these are observed. */
  roots(document: Document): Element[];
}

/** Follows the conversations over a page: each open one, and nothing else, is observed until it closes. */
export function conversationOverlay(reader: ConversationReader): StartOverlay {
  return (signal, onChange) => new ConversationOverlay(reader, signal, onChange);
}

class ConversationOverlay implements PageOverlay {
  #open: readonly ThreadReading[] = [];
  #roots: readonly Element[] = [];
  #observed = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly reader: ConversationReader,
    signal: AbortSignal,
    readonly onChange: () => void,
  ) {
    const lookSoon = () => {
      this.#timer ??= setTimeout(() => this.#look(), SETTLE_MS);
    };
    const listening = { signal, capture: true, passive: true };
    for (const type of TOUCHES) document.addEventListener(type, lookSoon, listening);
    signal.addEventListener('abort', () => this.#end());
    lookSoon();
  }

  over(state: Parameters<PageOverlay['over']>[0]) {
    return withConversations(state, this.#open);
  }

  overNow(state: Parameters<PageOverlay['over']>[0]) {
    return withConversations(state, this.#readNow());
  }

  #readNow(): ThreadReading[] {
    return this.reader.read(document, new URL(location.href));
  }

  #look(): void {
    this.#timer = undefined;
    this.#observe(this.reader.roots(document));
    const before = JSON.stringify(this.#open);
    this.#open = this.#readNow();
    if (JSON.stringify(this.#open) !== before) this.onChange();
  }

  #observe(roots: readonly Element[]): void {
    if (roots.length === this.#roots.length && roots.every((root, at) => root === this.#roots[at])) return;
    this.#observed.abort();
    this.#observed = new AbortController();
    this.#roots = roots;
    const { signal } = this.#observed;
    const look = () => this.#look();
    for (const root of roots) watchChanges(root, signal, look, () => THROTTLE_MS);
    // Whether one closes, or another opens beside it, shows in their parents' own lists alone.
    for (const parent of new Set(roots.flatMap(({ parentNode }) => parentNode ?? [])))
      watchChanges(parent, signal, look, () => THROTTLE_MS, false);
  }

  #end(): void {
    clearTimeout(this.#timer);
    this.#observed.abort();
  }
}
