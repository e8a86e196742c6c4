import type { RepsTime } from '../cadence/step-due';
import { addDays, isoDay } from '../when/calendar-date';
import { instantOf, wallClockAt } from '../when/wall-clock';
import { clockOf } from '../when/wall-text';
import { addWorkingDays } from '../when/working-days';

/** When things of the example were and will be, by the rep's clock. */
export interface TimeOfExample {
  /** So many days ago, between nine and five; a later `place` is a later hour. Epoch ms. */
  past(daysAgo: number, place: number): number;
  /** When the rep's work begins, so many working days from now, or days ago below zero. Epoch ms. */
  morning(inDays: number): number;
  /** The day in so many days, `2026-12-03`. */
  dayIn(days: number): string;
}

const FIRST_HOUR = 9;
const HOURS = 8;

export function exampleTime(at: number, { working, zone }: RepsTime): TimeOfExample {
  const today = wallClockAt(at, zone);
  const from = clockOf(working.from);
  return {
    past: (daysAgo, place) => {
      const hour = FIRST_HOUR + (place % HOURS);
      return Math.min(at, instantOf({ ...addDays(today, -daysAgo), hour, minute: (daysAgo * 7) % 60 }, zone));
    },
    morning: (inDays) => {
      const day = inDays < 0 ? addDays(today, inDays) : addWorkingDays(today, inDays, working);
      return instantOf({ ...day, ...from }, zone);
    },
    dayIn: (days) => isoDay(addDays(today, days)),
  };
}
