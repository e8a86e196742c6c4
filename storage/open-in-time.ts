import Dexie from 'dexie';
import { db } from './db';
import { StorageFailure } from './storage-failure';

/** Longer than an opening takes, and as long as somebody looks at a button that was pressed. */
const PATIENCE_MS = 5_000;

/**
 * Resolves once the database is open; another window that upgrades it may hold it for as long as it likes.
 * Throws `database-blocked` after five seconds. Nothing has begun to be written then, so nothing is written later either.
 */
export function openInTime(): PromiseLike<unknown> {
  // Dexie's own promises: a live query loses track of what it reads behind any other.
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Dexie.Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new StorageFailure({ code: 'database-blocked' })), PATIENCE_MS);
  });
  const opened = db.transaction('r', db.counters, () => undefined);
  return Dexie.Promise.race([opened, late]).finally(() => clearTimeout(timer));
}
