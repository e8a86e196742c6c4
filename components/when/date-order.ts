import type { DateOrder } from '@/storage/model/when/day-rule';

/** Which number comes first in a date where the rep lives; `undefined` where it is the year. */
export function ownDateOrder(language: string | undefined = navigator.language): DateOrder {
  const parts = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'numeric' }).formatToParts();
  const [first] = parts.filter(({ type }) => type === 'day' || type === 'month');
  const withYear = new Intl.DateTimeFormat(language).formatToParts().find(({ type }) => type !== 'literal');
  if (withYear?.type === 'year') return undefined;
  return first?.type === 'day' ? 'day' : 'month';
}
