import { db } from '../db';
import type { Cadence } from '../model/cadence/cadence';
import { type CadenceCount, cadenceCount } from '../model/cadence/step-counts';
import { readTogether } from '../read';
import { everOn } from './enrolments-on';

/** A cadence with how it goes. */
export interface CountedCadence {
  cadence: Cadence;
  count: CadenceCount;
}

/** All cadences by name, those that were put away last. */
export function cadenceList(): Promise<CountedCadence[]> {
  return readTogether([db.cadences, db.enrolments], async () => {
    const cadences = (await db.cadences.toArray()).sort(byName);
    return Promise.all(cadences.map(counted));
  });
}

/** A cadence with how it goes, of whose enrolments alone anything is read. For use inside queries. */
export async function counted(cadence: Cadence): Promise<CountedCadence> {
  return { cadence, count: cadenceCount(cadence, await everOn(cadence.id).toArray()) };
}

function byName(one: Cadence, other: Cadence): number {
  const away = Number(one.archivedAt !== undefined) - Number(other.archivedAt !== undefined);
  return away || one.name.localeCompare(other.name);
}
