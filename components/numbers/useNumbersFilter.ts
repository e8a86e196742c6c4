import { create } from 'zustand';
import type { Grouping } from '@/storage/model/numbers/numbers-request';
import type { PeriodId } from '@/storage/model/numbers/period';

/** What the rep asks of the numbers; it outlives a look at another view. */
export interface NumbersFilter {
  period: PeriodId;
  /** Of an own period, `2026-11-01`. */
  first: string;
  last: string;
  /** How long each is given. */
  days: number;
  by: { conversion: Grouping; replies: Grouping };
}

interface Store extends NumbersFilter {
  show: (patch: Partial<NumbersFilter>) => void;
}

export const GIVEN_DAYS = [14, 30, 60, 90, 180] as const;

export const useNumbersFilter = create<Store>()((set) => ({
  ...{ period: 'months12', first: '', last: '', days: 30, by: { conversion: 'source', replies: 'channel' } },
  show: (patch) => set(patch),
}));
