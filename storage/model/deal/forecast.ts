import type { Deal } from '../deal';

/** The open deals that should close in a month (`2026-12`), are overdue, or have no day. */
export interface ForecastPart<T> {
  when: 'overdue' | 'undated' | { month: string };
  deals: T[];
}

/**
 * Open deals by the month of their expected close: what is overdue on `today` (`2026-11-22`) first, then month by month without
 * gaps left for empty ones, what has no day last. Within a part by day, then by name.
 */
export function forecast<T extends Pick<Deal, 'expectedCloseOn' | 'name'>>(
  open: readonly T[],
  today: string,
): ForecastPart<T>[] {
  const parts = new Map<string, T[]>();
  for (const deal of open) {
    const key = partOf(deal.expectedCloseOn, today);
    parts.set(key, [...(parts.get(key) ?? []), deal]);
  }
  return [...parts]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, deals]) => ({ when: whenOf(key), deals: deals.sort(byDay) }));
}

/** Sorts before every month, and behind. */
const OVERDUE = '0';
const UNDATED = '~';

function partOf(day: string | undefined, today: string): string {
  if (day === undefined) return UNDATED;
  return day < today ? OVERDUE : day.slice(0, 7);
}

function whenOf(key: string): ForecastPart<never>['when'] {
  if (key === OVERDUE) return 'overdue';
  return key === UNDATED ? 'undated' : { month: key };
}

type Dated = Pick<Deal, 'expectedCloseOn' | 'name'>;

function byDay(one: Dated, other: Dated): number {
  const [mine = '', theirs = ''] = [one.expectedCloseOn, other.expectedCloseOn];
  if (mine !== theirs) return mine < theirs ? -1 : 1;
  return one.name.localeCompare(other.name);
}

/** Should an open deal have closed before today (both days as `2026-11-22`)? */
export function isOverdue(
  { status, expectedCloseOn }: Pick<Deal, 'status' | 'expectedCloseOn'>,
  today: string,
): boolean {
  return status === 'open' && expectedCloseOn !== undefined && expectedCloseOn < today;
}
