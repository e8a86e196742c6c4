import { db } from '@/storage/db';

/** Empties the database and opens it anew; for `beforeEach`. */
export async function freshDatabase(): Promise<void> {
  await db.delete();
  await db.open();
}
