import { wallOf } from './when/wall-text';
import { isZone } from './when/zone';
import { z } from './z';

/**
 * What was meant: a day and hour of the wall clock (`2026-12-03T09:00`) in an IANA zone. The instant is computed late, so that
 * 9:00 stays 9:00 when the clocks change. `isTheirs`: the wall is the contact's; else it is the rep's, and goes with the rep
 * to another zone.
 */
export const wallMomentSchema = z.object({
  wall: z.string().refine((wall) => wallOf(wall) !== undefined, 'no such day or hour'),
  zone: z.string().max(64).refine(isZone, 'no such zone'),
  isTheirs: z.boolean().optional(),
});
export type WallMoment = z.infer<typeof wallMomentSchema>;
