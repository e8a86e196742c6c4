import { db } from '@/storage/db';
import { INDEX_SEQ } from '@/storage/mark-contacts';

/** Tables that tell what happened, and not what is. */
const HISTORY = ['events', 'outbox', 'indexMarks'];

/**
 * Every row of every table, by table name; `events` and `outbox` left out on request, and with the events all else that counts on
 * with each of them.
 */
export async function wholeDatabase(...without: string[]): Promise<Record<string, unknown[]>> {
  const left = without.includes('events') ? [...without, ...HISTORY] : without;
  const tables = db.tables.filter(({ name }) => !left.includes(name));
  const rows = await Promise.all(tables.map(async (table) => [table.name, await table.toArray()] as const));
  const all: Record<string, unknown[]> = Object.fromEntries(rows);
  const counters = all['counters'] as { key: string }[] | undefined;
  if (!counters || !without.includes('events')) return all;
  return { ...all, counters: counters.filter(({ key }) => key !== INDEX_SEQ) };
}
