import { db } from '../db';
import type { Segment } from '../model/segment';
import { read } from '../read';

/** The searches that were kept, by name. */
export function segmentList(): Promise<Segment[]> {
  return read(async () => {
    const all = await db.segments.toArray();
    return all.sort((one, other) => one.name.localeCompare(other.name));
  });
}
