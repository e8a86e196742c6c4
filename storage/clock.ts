/** The one clock of everything that is kept. Times are epoch milliseconds; the zone is the one in which the rep is now, an IANA name. */
export const clock = {
  now: (): number => Date.now(),
  zone: (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone,
};
