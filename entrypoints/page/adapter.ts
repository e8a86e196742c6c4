import type { PageState } from '@/storage/model/page-reading';
import type { PackName } from '../background/api';

/** Reads one kind of page. Pure: a document and its address in, what it says out; never Chrome, never a database. */
export interface PageReader {
  readonly id: string;
  /** Is this address one that the reader knows? Cheap: called on every navigation. */
  isPage(url: URL): boolean;
  /** Never throws on a torn page: says `loading`, `unreadable` or `mismatch` instead. */
  read(document: Document, url: URL): PageState;
  /** Where the reader's page lives once it is there; narrows the observer. `null` while it is not mounted yet. */
  root(document: Document, url: URL): Element | null;
}

/** Stands for readers that are fetched when a page of theirs is opened: what few pages need, others do not pay for. */
export interface ReaderPack {
  readonly id: string;
  readonly pack: PackName;
  /** Is this address one for a reader in the pack? Cheap: called on every navigation. */
  isPage(url: URL): boolean;
  /** The reader for this address. `undefined` when it does not come: the extension may be gone. */
  fetch(url: URL): Promise<PageReader | undefined>;
}

/** What lies over a site's pages, whatever page it is, and speaks beside it. */
export interface PageOverlay {
  /** What the page says, with what lies over it as last read. */
  over(state: PageState): PageState;
  /** The same, read at this moment. */
  overNow(state: PageState): PageState;
}

/** Starts with a document, ends with the signal; calls back when something else lies over the page than before. */
export type StartOverlay = (signal: AbortSignal, onChange: () => void) => PageOverlay;

/** What a fetched pack brings. */
export interface PackContent {
  readonly readers: readonly PageReader[];
  /** Starts when the rep touches something that lies over the page. */
  readonly startOverlay?: StartOverlay;
}

/** All that a site's script can read. */
export interface SiteReaders {
  readonly readers: readonly (PageReader | ReaderPack)[];
  readonly startOverlay?: StartOverlay;
}
