const two = (value: number) => String(value).padStart(2, '0');

/** `2026-02-03` in local time, as `<input type="date">` wants it. Not toISOString, which would be the day in UTC. */
export function localDate(at: number): string {
  const date = new Date(at);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** `2026-02-03T14:05` in local time, as `<input type="datetime-local">` wants it. */
export function localDateTime(at: number): string {
  const date = new Date(at);
  return `${localDate(at)}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** Epoch ms of a local date at an hour of the wall clock; `undefined` when it is not a date. */
export function atHourOf(date: string, hour: number): number | undefined {
  const time = new Date(`${date}T${two(hour)}:00`).getTime();
  return Number.isNaN(time) ? undefined : time;
}
