import { browser } from 'wxt/browser';

/**
 * The life of a content script, in place of WXT's `ContentScriptContext` (aliased in wxt.config.ts).
 * WXT's own dispatches a DOM event named after the extension's id and posts a window message at start: any page can
 * hear both. This one is silent: it is invalid when the extension was reloaded or the site switched off.
 */
export class ContentScriptContext {
  readonly #controller = new AbortController();

  constructor(
    readonly contentScriptName: string,
    readonly options?: unknown,
  ) {}

  /** Aborted once the script must leave the page. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** False after the extension was reloaded, updated or removed: `runtime.id` is gone then. */
  get isValid(): boolean {
    if (!browser.runtime?.id) this.abort();
    return !this.signal.aborted;
  }

  get isInvalid(): boolean {
    return !this.isValid;
  }

  abort(reason?: unknown): void {
    this.#controller.abort(reason);
  }

  onInvalidated(callback: () => void): () => void {
    this.signal.addEventListener('abort', callback);
    return () => this.signal.removeEventListener('abort', callback);
  }
}
