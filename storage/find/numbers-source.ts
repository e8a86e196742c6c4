import Dexie from 'dexie';
import { db } from '../db';
import type { Deal } from '../model/deal';
import type { Finder } from '../model/find/finder';
import type { JourneyPart } from '../model/numbers/journey-part';
import { numbersPeople, numbersReport } from '../model/numbers/numbers-report';
import type { NumbersRequest } from '../model/numbers/numbers-request';
import type { NumbersSource } from '../model/numbers/numbers-source';
import { revenueDeals, revenueReport } from '../model/numbers/revenue-report';
import { read } from '../read';
import { JourneyIndex } from './journey-index';

/** Counts over the index; the segment is what `finder` finds. */
export function numbersSource(finder: Pick<Finder, 'everyId'>): NumbersSource {
  const index = new JourneyIndex();
  const within = async ({ query }: NumbersRequest): Promise<((id: string) => boolean) | undefined> => {
    if (query.trim() === '') return undefined;
    const ids = new Set(await finder.everyId(query));
    return (id) => ids.has(id);
  };
  const parts = async (request: NumbersRequest) => segmentOf(await index.parts(), await within(request));
  const contents = () => read(() => db.contents.toArray());
  return {
    report: async (request) => numbersReport(request, await parts(request), await contents()),
    people: async (request, cell) => numbersPeople(request, cell, await parts(request), await contents()),
    revenue: async (request) => revenueReport(request, await closedDeals(request), await within(request)),
    deals: async (request, cell) => revenueDeals(request, cell, await closedDeals(request), await within(request)),
  };
}

function segmentOf(parts: readonly JourneyPart[], isIn: ((id: string) => boolean) | undefined): JourneyPart[] {
  return parts.map(({ isOut, ...part }) => ({ ...part, isOut: isIn ? (id) => isOut?.(id) || !isIn(id) : isOut }));
}

function closedDeals({ from, to }: NumbersRequest): Promise<Deal[]> {
  const closed = (status: Deal['status']) =>
    db.deals.where('[status+closedAt]').between([status, from], [status, to], true, false).toArray();
  return read(async () => Dexie.Promise.all([closed('won'), closed('lost')]).then((lists) => lists.flat()));
}
