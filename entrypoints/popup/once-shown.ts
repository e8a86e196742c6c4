import { earlyDayRead } from '@/components/day/early-day';

/** A database that takes longer than that must not hold up the rest of the popup. */
const PATIENCE_MS = 300;

const shown = Promise.race([earlyDayRead(), after(PATIENCE_MS)]).then(whenIdle);

/**
 * Resolves once the day is on show. What the rows do not need waits for it: the worker, which counts what is due, and the
 * other scripts would hold up the reading of the day and the drawing of it.
 */
export function onceShown(): Promise<void> {
  return shown;
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function whenIdle(): Promise<void> {
  return new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: PATIENCE_MS }));
}
