import type { Table } from 'dexie';
import { db } from './db';
import { failureOf } from './failure-of';
import { openInTime } from './open-in-time';

/** Carries out one read. Throws StorageFailure (`database-blocked`, `unexpected`). */
export async function read<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    if (!db.isOpen()) await openInTime();
    return await work();
  } catch (error) {
    throw failureOf(error);
  }
}

/** Carries out several reads that must agree with one another, in one read transaction over the tables named. */
export function readTogether<T>(tables: Table[], work: () => Promise<T>): Promise<T> {
  return read(() => db.transaction('r', tables, work));
}
