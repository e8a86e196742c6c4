import type { BulkEnd } from '../bulk/bulk-control';

/** What an import did. */
export interface ImportResult extends BulkEnd {
  /** For one undo of all of it; absent when nothing was written. */
  bulkId?: string | undefined;
  /** Contacts that are new. */
  added: number;
  /** Contacts to whom something was added. */
  changed: number;
  interactions: number;
  /** People of whom all was known, who were skipped or left out as unsure. */
  leftAlone: number;
}
