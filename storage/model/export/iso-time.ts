/** `2026-11-22T09:00:00.000Z`, which every program reads. */
export const isoTime = (at: number | undefined): string => (at === undefined ? '' : new Date(at).toISOString());

/** `2026-11-22`. */
export const isoDay = (at: number | undefined): string => isoTime(at).slice(0, 10);
