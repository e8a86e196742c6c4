import type { WallMoment } from '../wall-moment';
import { instantOf } from './wall-clock';
import { wallOf } from './wall-text';

/** In whose zone the wall of a moment hangs: the contact's, or that in which the rep is now. IANA names. */
export function zoneOfMoment({ isTheirs, zone }: WallMoment, repZone: string): string {
  return isTheirs ? zone : repZone;
}

/**
 * When a moment comes, in epoch ms. Worked out late: the rep's own nine o'clock goes with the rep to `repZone`, and stays
 * nine o'clock when the clocks change. Throws RangeError for a wall that cannot be, or a zone that is none.
 */
export function momentInstant(moment: WallMoment, repZone: string): number {
  const wall = wallOf(moment.wall);
  if (!wall) throw new RangeError(`no such moment: ${moment.wall}`);
  return instantOf(wall, zoneOfMoment(moment, repZone));
}
