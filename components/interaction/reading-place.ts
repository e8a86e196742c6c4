import type { ReadingPlace } from '@/storage/model/quick-log/read-quick-line';

/** The rep's zone, and whether they write `3/4` or `4/3`, as the browser is set. `now` in epoch ms. */
export function readingPlace(now: number, language?: string): ReadingPlace {
  const format = new Intl.DateTimeFormat(language ?? navigator.language);
  const first = format.formatToParts(now).find(({ type }) => type === 'day' || type === 'month');
  return {
    now,
    zone: format.resolvedOptions().timeZone,
    ...(first && { order: first.type === 'month' ? 'month' : 'day' }),
  };
}
