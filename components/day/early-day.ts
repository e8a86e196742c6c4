import { type Day, type DayPartId, myDay } from '@/storage/queries/my-day';

/** So many of each part are seen at a glance. */
export const AT_FIRST: Record<DayPartId, number> = { answered: 3, overdue: 5, today: 5, next: 3 };

let begun: Promise<Day | undefined> | undefined;

/**
 * Begins to read the day before there is anything to draw it with: to open the database and read takes as long as the
 * scripts of the page. `now` in epoch ms.
 */
export function readDayEarly(now: number): void {
  // Where it fails, whoever reads next is told.
  begun = myDay(now, AT_FIRST).catch(() => undefined);
}

/** Resolves once the reading that was begun early is over, however it ended. */
export async function earlyDayRead(): Promise<void> {
  await begun;
}

/** Is there a day that was begun early, and not taken yet? */
export function isDayBegun(): boolean {
  return begun !== undefined;
}

/** The day that was begun early, to be had once: later it would be an old one. `undefined` where reading failed. */
export async function takeEarlyDay(): Promise<Day | undefined> {
  const day = begun;
  begun = undefined;
  return day;
}
