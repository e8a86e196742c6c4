const MINUTE_MS = 60_000;
/** Minutes are kept as 32-bit numbers, which reach to the year 6053. */
const LAST_MINUTE = 2 ** 31 - 1;

/** The minute that a time (epoch ms) falls in, as epoch ms. Finer times make no difference to a score. */
export const minuteOf = (at: number): number => minuteNumber(at) * MINUTE_MS;

/** The same as a number of minutes since 1970. */
export const minuteNumber = (at: number): number => Math.min(Math.floor(at / MINUTE_MS), LAST_MINUTE);

/** Back to epoch ms. */
export const timeOfMinute = (minute: number): number => minute * MINUTE_MS;
