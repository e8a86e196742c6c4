import { useMemo } from 'react';
import type { NumbersRequest, ReportKind } from '@/storage/model/numbers/numbers-request';
import { customPeriod, periodOf } from '@/storage/model/numbers/period';
import { useFindText } from '../find/useFindText';
import { useNow } from '../ui/useNow';
import { useNumbersFilter } from './useNumbersFilter';

/** Numbers of reports do not change by the minute. */
const STEP_MS = 600_000;

/** What a report asks with the filters as they are; `undefined` while the own period is none. */
export function useRequest(report: ReportKind): NumbersRequest | undefined {
  const { period, first, last, days, by } = useNumbersFilter();
  const query = useFindText((find) => find.text);
  const now = Math.floor(useNow() / STEP_MS) * STEP_MS;
  return useMemo(() => {
    const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
    const span = period === 'custom' ? customPeriod(first, last, zone) : periodOf(period, now, zone);
    const group = report === 'replies' ? by.replies : by.conversion;
    return span && { report, by: group, ...span, days, query, now, zone };
  }, [report, period, first, last, days, by, query, now]);
}
