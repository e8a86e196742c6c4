import { db } from '@/storage/db';

/** Removes every row; faster than to delete the database, for a property that runs hundreds of times. */
export async function emptyDatabase(): Promise<void> {
  await db.transaction('rw', db.tables, () => Promise.all(db.tables.map((table) => table.clear())));
}
