import { db } from '../db';
import type { Deal } from '../model/deal';
import { read } from '../read';

/** Every open deal, in no order. */
export function openDeals(): Promise<Deal[]> {
  return read(() => db.deals.where('status').equals('open').toArray());
}
