/** Of the normal distribution, for an interval that holds in 95 of 100 cases. */
const Z95 = 1.96;

/** Wilson's score interval (1927) of a share, 0 to 1: right also for few cases and for shares near 0 and 1. */
export function shareInterval(hits: number, count: number): { low: number; high: number } {
  if (count === 0) return { low: 0, high: 1 };
  const share = hits / count;
  const spread = Z95 ** 2 / count;
  const middle = (share + spread / 2) / (1 + spread);
  const half = (Z95 / (1 + spread)) * Math.sqrt((share * (1 - share) + spread / 4) / count);
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
