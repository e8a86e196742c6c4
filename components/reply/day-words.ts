const day = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short' });
const dayOfYear = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', year: 'numeric' });

/** A day such as `2026-12-03` for the rep: "3 Dec", with its year when that is not the year of `now` (epoch ms). */
export function dayWords(date: string, now: number): string {
  const time = new Date(`${date}T00:00`);
  if (Number.isNaN(time.getTime())) return date;
  return time.getFullYear() === new Date(now).getFullYear() ? day.format(time) : dayOfYear.format(time);
}
