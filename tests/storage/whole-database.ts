import { db } from '@/storage/db';

/** Every row of every table, by table name; `events` and `outbox` left out on request. */
export async function wholeDatabase(...without: string[]): Promise<Record<string, unknown[]>> {
  const tables = db.tables.filter(({ name }) => !without.includes(name));
  const rows = await Promise.all(tables.map(async (table) => [table.name, await table.toArray()] as const));
  return Object.fromEntries(rows);
}
