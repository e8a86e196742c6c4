import { wholeDatabase } from '../storage/whole-database';

/** All that is kept beside its history: every row, and the counters that count something. */
export async function facts(): Promise<Record<string, unknown[]>> {
  const { counters = [], ...rows } = await wholeDatabase('events', 'outbox');
  return { ...rows, counters: (counters as { value: number }[]).filter(({ value }) => value !== 0) };
}
