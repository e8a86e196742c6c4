import type { PageState } from '@/storage/model/page-reading';

/** Reads one kind of page. Pure: a document and its address in, what it says out; never Chrome, never a database. */
export interface PageReader {
  readonly id: string;
  /** Is this address one that the reader knows? Cheap: called on every navigation. */
  isPage(url: URL): boolean;
  /** Never throws on a torn page: says `loading`, `unreadable` or `mismatch` instead. */
  read(document: Document, url: URL): PageState;
  /** Where the reader's page lives once it is there; narrows the observer. `null` while it is not mounted yet. */
  root(document: Document): Element | null;
}
