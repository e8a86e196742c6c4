import { db } from '../db';
import type { Cadence } from '../model/cadence/cadence';
import { read } from '../read';

/** The cadences that were not put away, by name. */
export function cadencesInUse(): Promise<Cadence[]> {
  return read(async () => {
    const kept = (await db.cadences.toArray()).filter(({ archivedAt }) => archivedAt === undefined);
    return kept.sort((one, other) => one.name.localeCompare(other.name));
  });
}
