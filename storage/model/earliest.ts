/** The first of some times; `undefined` of none. */
export function earliest(times: number[]): number | undefined {
  return times.length === 0 ? undefined : times.reduce((first, time) => Math.min(first, time));
}
