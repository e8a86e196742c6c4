const HOUR = 60;
const DAY = 24 * HOUR;

/** How long something took, in the unit in which one would say it: `40 min`, `5 h`, `2.5 days`. */
export function durationWords(minutes: number): string {
  if (minutes < HOUR) return `${Math.round(minutes)} min`;
  if (minutes < 2 * DAY) return `${rounded(minutes / HOUR)} h`;
  return `${rounded(minutes / DAY)} days`;
}

/** One place behind the point for small numbers. */
const rounded = (value: number) => (value < 10 ? Math.round(value * 10) / 10 : Math.round(value)).toLocaleString();
