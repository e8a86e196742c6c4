const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

const relative = new Intl.RelativeTimeFormat(undefined, { numeric: 'auto' });
const exact = new Intl.DateTimeFormat(undefined, { dateStyle: 'full', timeStyle: 'short' });
const clock = new Intl.DateTimeFormat(undefined, { timeStyle: 'short' });
const short = new Intl.DateTimeFormat(undefined, {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: 'numeric',
  minute: '2-digit',
});
const day = new Intl.DateTimeFormat(undefined, { weekday: 'short', day: 'numeric', month: 'short' });
const dayOfYear = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', year: 'numeric' });

/** Calendar days from `now` to `at` on the wall clock, so that "tomorrow" is right also across a change of clocks. */
export function daysBetween(now: number, at: number): number {
  const midnight = (time: number) => new Date(time).setHours(0, 0, 0, 0);
  return Math.round((midnight(at) - midnight(now)) / DAY_MS);
}

/** "3 days ago", "in 2 hours", "tomorrow" in the rep's language; beyond four weeks the date. Epoch ms in. */
export function relativeTime(at: number, now: number): string {
  const distance = at - now;
  const size = Math.abs(distance);
  if (size < MINUTE_MS) return relative.format(0, 'second');
  if (size < HOUR_MS) return relative.format(Math.trunc(distance / MINUTE_MS), 'minute');
  const days = daysBetween(now, at);
  if (days === 0) return relative.format(Math.trunc(distance / HOUR_MS), 'hour');
  if (Math.abs(days) < 28) return relative.format(days, 'day');
  return dayOfYear.format(at);
}

/** "today", "tomorrow", "3 days ago", "Mon, 3 Feb": a date without its hour. Epoch ms in. */
export function relativeDay(at: number, now: number): string {
  const days = daysBetween(now, at);
  if (Math.abs(days) < 7) return relative.format(days, 'day');
  return Math.abs(days) < 180 ? day.format(at) : dayOfYear.format(at);
}

/** "5 days ago", "14 months ago": how long ago, however long. Epoch ms in. */
export function ageWords(at: number, now: number): string {
  const days = daysBetween(now, at);
  if (Math.abs(days) < 60) return relative.format(days, 'day');
  const [then, today] = [new Date(at), new Date(now)];
  const months = (then.getFullYear() - today.getFullYear()) * 12 + then.getMonth() - today.getMonth();
  // The month that has begun is not over before its day.
  return relative.format(then.getDate() > today.getDate() ? months + 1 : months, 'month');
}

/** Weekday, day, month and time, short: "Mon, 3 Feb, 09:00". Epoch ms in. */
export function shortTime(at: number): string {
  return short.format(at);
}

/** Weekday, day and month: "Mon, 3 Feb". Epoch ms in. */
export function shortDay(at: number): string {
  return day.format(at);
}

/** The time of the wall clock: "09:00". Epoch ms in. */
export function clockTime(at: number): string {
  return clock.format(at);
}

/** Day, date and time in full. Epoch ms in. */
export function exactTime(at: number): string {
  return exact.format(at);
}
