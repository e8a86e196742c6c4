/** Of the normal distribution, for an interval that holds in 95 of 100 cases. */
const Z95 = 1.96;

/** Between these, 0 to 1, a share lies. */
export interface Interval {
  low: number;
  high: number;
}

/**
 * The 95 % interval of a share of which `hits` of `of` were seen: Wilson's score interval (1927), right also for few cases and for
 * shares near 0 and 1. Of none at all: anything.
 */
export function wilsonInterval(hits: number, of: number): Interval {
  if (of === 0) return { low: 0, high: 1 };
  const [share, square] = [hits / of, Z95 * Z95];
  const middle = share + square / (2 * of);
  const spread = Z95 * Math.sqrt((share * (1 - share)) / of + square / (4 * of * of));
  const within = (bound: number) => Math.min(1, Math.max(0, bound / (1 + square / of)));
  // At the ends the bound is exact; the sum is a rounding off.
  return { low: hits === 0 ? 0 : within(middle - spread), high: hits === of ? 1 : within(middle + spread) };
}
