/** The time now, in epoch milliseconds. The one clock of everything that is kept. */
export const now = (): number => Date.now();
