import type { PeriodId } from '@/storage/model/numbers/period';
import { shortDay } from '../ui/time-words';
import type { NumbersFilter } from './useNumbersFilter';

export const PERIOD_WORDS: Record<PeriodId, string> = {
  days30: 'Last 30 days',
  days90: 'Last 90 days',
  quarter: 'This quarter',
  year: 'This year',
  months12: 'Last 12 months',
  all: 'All time',
  custom: 'Own dates',
};

/** What stands over a report on paper: the day, the period and who is counted. */
export function filterWords({ period, first, last, days }: NumbersFilter, query: string, now: number): string {
  const span = period === 'custom' ? `${first || '…'} to ${last || '…'}` : PERIOD_WORDS[period];
  const who = query.trim() ? `Search: ${query.trim()}` : 'All contacts';
  return `Twoway, ${shortDay(now)}. ${span}. ${who}. Each is given ${days} days.`;
}
