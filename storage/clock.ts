/** The one clock of everything that is kept. Times are epoch milliseconds. */
export const clock = { now: (): number => Date.now() };
