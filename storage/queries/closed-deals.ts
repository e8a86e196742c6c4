import Dexie from 'dexie';
import { db } from '../db';
import type { Deal } from '../model/deal';
import { read } from '../read';

/** The deals that were won, or lost, last closed first, at most `limit`. */
export function closedDeals(status: 'won' | 'lost', limit: number): Promise<Deal[]> {
  return read(() =>
    db.deals
      .where('[status+closedAt]')
      .between([status, Dexie.minKey], [status, Dexie.maxKey])
      .reverse()
      .limit(limit)
      .toArray(),
  );
}
