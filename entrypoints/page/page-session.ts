import type { PageState } from '@/storage/model/page-reading';
import type { PageReader, ReaderPack } from './adapter';
import { watchChanges } from './watch-changes';
import { watchRoot } from './watch-root';

/** After this long without a readable page the wait ends and the panel says what is missing. */
const PATIENCE_MS = 8_000;
/** While a page is waited for it is looked at again this soon, then ever later. */
const WAITING_MS = [80, 80, 160, 320];
const WAITING_LATE_MS = 500;
/** A page that was read is looked at again this often at most (messages unfolded, sections scrolled into being). */
const SETTLED_MS = 700;

type Report = (state: PageState) => void;

/**
 * Follows one address from its navigation to the next: says `loading` at once, so that the person before vanishes,
 * then reads as the page grows, then stays on the reader's own root only. `report` gets each new state once.
 * A reader that is fetched comes later, or never: then the page is unreadable, and says so.
 */
export function followPage(
  entry: PageReader | ReaderPack | undefined,
  url: URL,
  signal: AbortSignal,
  report: Report,
): void {
  if (!entry) report({ status: 'none', url: url.href });
  else if ('pack' in entry) void followPack(entry, url, signal, report);
  else followReader(entry, url, signal, report);
}

async function followPack(pack: ReaderPack, url: URL, signal: AbortSignal, report: Report): Promise<void> {
  report({ status: 'loading', url: url.href });
  const reader = await pack.fetch(url);
  if (signal.aborted) return;
  if (reader) followReader(reader, url, signal, report);
  else report({ status: 'unreadable', url: url.href, missing: ['reader'] });
}

function followReader(reader: PageReader, url: URL, signal: AbortSignal, report: Report): void {
  const first = reader.read(document, url);
  if (isSettled(first)) {
    follow(reader, url, signal, report, first);
    return;
  }
  report({ status: 'loading', url: url.href });
  waitUntilRead(reader, url, signal, report);
}

function isSettled(state: PageState): boolean {
  return state.status === 'read' || state.status === 'none';
}

/** Looks again while the page grows, until it is read, gone, or patience ends: then the last word is said as it is. */
function waitUntilRead(reader: PageReader, url: URL, signal: AbortSignal, report: Report): void {
  const waiting = new AbortController();
  const stop = () => waiting.abort();
  signal.addEventListener('abort', stop, { signal: waiting.signal });
  const giveUp = setTimeout(() => {
    stop();
    follow(reader, url, signal, report, lastWord(reader.read(document, url)));
  }, PATIENCE_MS);
  waiting.signal.addEventListener('abort', () => clearTimeout(giveUp));
  const look = () => {
    const state = reader.read(document, url);
    if (!isSettled(state)) return;
    stop();
    follow(reader, url, signal, report, state);
  };
  const pauses = WAITING_MS.values();
  watchChanges(document.documentElement, waiting.signal, look, () => pauses.next().value ?? WAITING_LATE_MS);
}

/** A page that still loads after all that patience is one we cannot read. */
function lastWord(state: PageState): PageState {
  return state.status === 'loading' ? { status: 'unreadable', url: state.url, missing: [] } : state;
}

/** Reports, then stays on the narrowest root there is. Scrolling brings lazy sections: look again when it ends. */
function follow(reader: PageReader, url: URL, signal: AbortSignal, report: Report, first: PageState): void {
  let last = JSON.stringify(first);
  report(first);
  const lookAgain = () => {
    const state = reader.read(document, url);
    const text = JSON.stringify(state);
    if (text === last || state.status === 'loading') return;
    last = text;
    report(state);
  };
  watchRoot(() => reader.root(document, url) ?? document.body, signal, lookAgain, SETTLED_MS);
  document.addEventListener('scrollend', lookAgain, { signal, capture: true, passive: true });
}
