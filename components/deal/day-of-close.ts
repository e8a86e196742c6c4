const full = new Intl.DateTimeFormat(undefined, {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const short = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
const monthAndYear = new Intl.DateTimeFormat(undefined, { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A day of the calendar has no zone: it is written as it stands. */
const at = (day: string) => Date.parse(`${day}T00:00:00Z`);

/** "Friday, 18 December 2026" of `2026-12-18`. */
export const fullDay = (day: string): string => full.format(at(day));

/** "18 Dec 2026" of `2026-12-18`. */
export const dayOfClose = (day: string): string => short.format(at(day));

/** "December 2026" of `2026-12`. */
export const monthOfClose = (month: string): string => monthAndYear.format(at(`${month}-01`));
