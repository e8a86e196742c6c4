/** When the rep works, and when nothing may disturb. Hours are of the wall clock (`09:00`), days off `2026-12-24`. */
export interface WorkingTime {
  /** 0 to 6, Sunday first, sorted; at least one. */
  days: number[];
  from: string;
  to: string;
  daysOff: string[];
  /** No notification in between, over midnight where the first is the later one; absent: never quiet. */
  quiet?: { from: string; to: string } | undefined;
}

/** What holds until the rep edits it. */
export const WORKING_TIME: WorkingTime = { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:30', daysOff: [] };
