import { clock } from './clock';
import type { RepsTime } from './model/cadence/step-due';

/** Of a web worker, which is told anew with each import. */
const told: { time?: RepsTime } = {};

/** When the rep works, and the zone of the rep's clock, as they are now. */
export async function repsTime(): Promise<RepsTime> {
  if (told.time) return told.time;
  // Fetched where it is needed: in a web worker settings cannot be read, nor their file be loaded.
  const { workingTime } = await import('./settings');
  return { working: await workingTime.getValue(), zone: clock.zone() };
}

/** Says what `repsTime` is to give from now on, in a web worker. */
export function tellRepsTime(time: RepsTime): void {
  told.time = time;
}
