import type { PageState } from '@/storage/model/page-reading';
import { type PageContext, sendToBackground } from '../background/api';
import type { PageOverlay, PageReader, ReaderPack, SiteReaders } from './adapter';
import { onPageMessage, removePageListeners } from './api';
import { buttonFace, failedFace } from './button-face';
import { PageButton } from './page-button';
import { followPage } from './page-session';
import { watchLocation } from './watch-location';

/** How often a script with a button in the page makes sure that its extension is still there. */
const PULSE_MS = 1_500;

/** The part of a content script's life that is used here; WXT's type and ours (see quiet-context.ts) both have it. */
interface PageLife {
  readonly signal: AbortSignal;
  readonly isValid: boolean;
  readonly isInvalid: boolean;
  onInvalidated(callback: () => void): unknown;
  abort(): void;
}

/** Runs one site's readers for the life of the document. Everything it starts ends with the context's signal. */
export function runPage(context: PageLife, site: SiteReaders): void {
  new PageRun(context, site).start();
}

class PageRun {
  #visit = new AbortController();
  /** What the page says by itself, and the same with what lies over it: what was reported. */
  #own: PageState = { status: 'none', url: location.href };
  #state = this.#own;
  #page: PageContext = { button: false };
  #pulse: ReturnType<typeof setInterval> | undefined;
  readonly #button = new PageButton(() => void this.#press());
  readonly #overlay: PageOverlay | undefined;

  constructor(
    readonly context: PageLife,
    readonly site: SiteReaders,
  ) {
    this.#overlay = site.startOverlay?.(context.signal, () => this.#say(this.#own));
  }

  start(): void {
    const { signal } = this.context;
    this.context.onInvalidated(() => this.#end());
    watchLocation(signal, (url) => this.#route(url));
    window.addEventListener('pagehide', () => this.#farewell(), { signal });
    window.addEventListener('pageshow', (event) => event.persisted && this.#again(), { signal });
    document.addEventListener('visibilitychange', () => !document.hidden && this.#again(), { signal });
    onPageMessage('readPage', async () => {
      const own = await this.#readNow();
      return this.#overlay?.overNow(own) ?? own;
    });
    onPageMessage('showContext', ({ data }) => this.#show(data));
    onPageMessage('leave', () => this.context.abort());
    this.#route(new URL(location.href));
  }

  #entryOf(url: URL): PageReader | ReaderPack | undefined {
    return this.site.readers.find((reader) => reader.isPage(url));
  }

  #route(url: URL): void {
    if (this.context.isInvalid) return;
    this.#visit.abort();
    this.#visit = new AbortController();
    this.#button.hide();
    followPage(this.#entryOf(url), url, this.#visit.signal, (state) => this.#say(state));
  }

  #say(own: PageState): void {
    this.#own = own;
    void this.#report(this.#overlay?.over(own) ?? own);
  }

  /** Tells the worker, and shows on the button what it answers, if the page is still the one that was reported. */
  async #report(state: PageState): Promise<void> {
    if (this.context.isInvalid) return;
    this.#state = state;
    // A worker that ended with the first word unheard is woken by the second.
    const tell = () => sendToBackground('reportPage', state).catch(ignoreGone);
    const page = (await tell()) ?? (await tell());
    if (page && this.#state === state) this.#show(page);
  }

  #again(): void {
    if (this.#state.status !== 'none') void this.#report({ ...this.#state });
  }

  #farewell(): void {
    if (this.context.isValid)
      void sendToBackground('reportPage', { status: 'none', url: location.href }).catch(ignoreGone);
  }

  async #readNow(): Promise<PageState> {
    const url = new URL(location.href);
    const entry = this.#entryOf(url);
    const reader = entry && 'pack' in entry ? await entry.fetch(url) : entry;
    return reader?.read(document, url) ?? { status: 'none', url: url.href };
  }

  #show(page: PageContext): void {
    this.#page = page;
    // The button is about the page itself: which of several conversations over it should it mean?
    const face = buttonFace(this.#own, page);
    if (!face) {
      this.#hideButton();
      return;
    }
    this.#button.show(face);
    this.#pulse ??= setInterval(() => this.context.isValid, PULSE_MS);
  }

  #hideButton(): void {
    this.#button.hide();
    clearInterval(this.#pulse);
    this.#pulse = undefined;
  }

  /** One click: known contacts open the panel, others are read at this very moment and saved. */
  async #press(): Promise<void> {
    if (this.context.isInvalid) return;
    if (this.#page.contact) await sendToBackground('openPanelFromPage', undefined).catch(ignoreGone);
    else await this.#save(await this.#readNow());
  }

  async #save(state: PageState): Promise<void> {
    if (state.status !== 'read') {
      this.#button.show(failedFace(state.status === 'mismatch' ? 'mismatch' : 'not-readable'));
      return;
    }
    this.#button.busy();
    const outcome = await sendToBackground('saveFromPage', state.reading).catch(ignoreGone);
    if (outcome?.ok !== true) this.#button.show(failedFace(outcome?.failure.code ?? 'unexpected'));
  }

  #end(): void {
    this.#visit.abort();
    this.#hideButton();
    removePageListeners();
  }
}

/** The extension was reloaded in this very moment: nothing of ours may reach the page's console. */
function ignoreGone(): undefined {
  return undefined;
}
