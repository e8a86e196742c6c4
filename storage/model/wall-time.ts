/** Midnight that begins the local day of `at`, `days` later: wall time, so that a change to summer time moves nothing. */
export function startOfDay(at: number, days = 0): number {
  return wallTime(at, days, 0);
}

/** A full hour of the local day `days` after that of `at`, in epoch milliseconds. */
export function wallTime(at: number, days: number, hour: number): number {
  const date = new Date(at);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + days, hour).getTime();
}
