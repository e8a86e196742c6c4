import { brokenOff } from '../bulk-run';
import { db } from '../db';
import type { Event } from '../model/event';
import { read } from '../read';
import { partsOfBulk } from './parts-of-bulk';

/** A bulk that ended in the middle: its page was closed, or its browser. Times are epoch milliseconds. */
export interface BrokenOffBulk {
  bulkId: string;
  /** What is to be undone: of an undo that was broken off, the rest of the bulk. */
  undo: string;
  what: 'changed' | 'removed' | 'imported' | 'undone';
  /** Of contacts; of an undo, of parts. */
  done: number;
  total: number;
  at: number;
}

const WHAT: Partial<Record<Event['type'], BrokenOffBulk['what']>> = {
  contactsRemoved: 'removed',
  contactsImported: 'imported',
};

/** The bulks that were broken off and of which the rep has not said yet what becomes of them. */
export function brokenOffBulks(): Promise<BrokenOffBulk[]> {
  return read(async () => {
    const bulks = await brokenOff();
    const all: BrokenOffBulk[] = [];
    for (const [bulkId, total] of bulks) {
      const events = await partsOfBulk(bulkId).toArray();
      all.push(...(await bulkOf(bulkId, total, events)));
    }
    return all;
  });
}

async function bulkOf(bulkId: string, total: number, events: readonly Event[]): Promise<BrokenOffBulk[]> {
  const [first] = events;
  // Nobody of those who were looked at was changed: there is nothing to decide.
  if (!first) return [];
  const common = { bulkId, total, at: first.at };
  if (first.type === 'undone') {
    const undone = await db.events.get(first.undoes ?? '');
    return [{ ...common, what: 'undone', done: events.length, undo: undone?.bulkId ?? bulkId }];
  }
  const done = events.reduce((sum, { contactIds = [] }) => sum + contactIds.length, 0);
  return [{ ...common, what: WHAT[first.type] ?? 'changed', done, undo: bulkId }];
}
