import type { Deal } from '../deal';
import { wallReader } from '../when/wall-clock';
import type { NumbersRequest } from './numbers-request';

/** Deals that were closed in a month of the rep's zone, in one currency. */
export interface RevenueGroup {
  /** `2026-11`. */
  month: string;
  currency: string;
  won: number;
  lost: number;
  /** What the won ones come to, in hundredths, and how many of them name no amount. */
  amount: number;
  unnamed: number;
}

/**
 * Deals that were closed in the period, by month and currency, each once however many take part. With a segment: those in which one of
 * its contacts takes part.
 */
export function revenueReport(
  request: NumbersRequest,
  deals: readonly Deal[],
  isIn?: (id: string) => boolean,
): RevenueGroup[] {
  const monthOf = monthReader(request.zone);
  const groups = new Map<string, RevenueGroup>();
  for (const { status, closedAt, currency, amount } of closedIn(request, deals, isIn)) {
    const month = monthOf(closedAt);
    const key = `${month} ${currency}`;
    const group = groups.get(key) ?? { month, currency, won: 0, lost: 0, amount: 0, unnamed: 0 };
    groups.set(key, group);
    group[status] += 1;
    if (status === 'won') group.amount += amount ?? 0;
    if (status === 'won' && amount === undefined) group.unnamed += 1;
  }
  return [...groups].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, group]) => group);
}

/** Which number of the report is meant. */
export interface RevenueCell {
  month?: string | undefined;
  currency?: string | undefined;
  status: 'won' | 'lost';
}

/** The deals behind a number of the report. */
export function revenueDeals(
  request: NumbersRequest,
  { month, currency, status }: RevenueCell,
  deals: readonly Deal[],
  isIn?: (id: string) => boolean,
): Deal[] {
  const monthOf = monthReader(request.zone);
  return closedIn(request, deals, isIn).filter((deal) => {
    if (deal.status !== status || (currency !== undefined && deal.currency !== currency)) return false;
    return month === undefined || monthOf(deal.closedAt) === month;
  });
}

type Closed = Deal & { status: 'won' | 'lost'; closedAt: number };

function closedIn({ from, to }: NumbersRequest, deals: readonly Deal[], isIn?: (id: string) => boolean): Closed[] {
  return deals.filter((deal): deal is Closed => {
    if (deal.status === 'open' || deal.closedAt === undefined) return false;
    if (deal.closedAt < from || deal.closedAt >= to) return false;
    return !isIn || deal.contactIds.some(isIn);
  });
}

function monthReader(zone: string): (instant: number) => string {
  const read = wallReader(zone);
  return (instant) => {
    const { year, month } = read(instant);
    return `${year}-${String(month).padStart(2, '0')}`;
  };
}
