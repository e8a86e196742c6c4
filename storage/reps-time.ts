import { clock } from './clock';
import type { RepsTime } from './model/cadence/step-due';
import { workingTime } from './settings';

/** When the rep works, and the zone of the rep's clock, as they are now. */
export async function repsTime(): Promise<RepsTime> {
  return { working: await workingTime.getValue(), zone: clock.zone() };
}
