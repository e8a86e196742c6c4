import type { Collection } from 'dexie';
import { db } from '../db';
import type { Contact } from '../model/contact';
import type { FollowUp } from '../model/follow-up';
import { startOfDay } from '../model/wall-time';
import { readTogether } from '../read';
import { openFollowUps } from './open-follow-ups';

/** An open follow-up with whom it is about. */
export interface FollowUpRow {
  followUp: FollowUp;
  contact: Contact;
}

/** A list for reading, not an export: more than this is no list that anybody works through. */
const MOST_ROWS = 100;

/**
 * Open follow-ups by local day: `overdue` from before today, `today` all of today whether its hour has struck or not,
 * `next` from tomorrow on. Earliest first, at most 100 each.
 */
export function dueFollowUps(
  now: number,
): Promise<{ overdue: FollowUpRow[]; today: FollowUpRow[]; next: FollowUpRow[] }> {
  const [today, tomorrow] = [startOfDay(now), startOfDay(now, 1)];
  return readTogether([db.followUps, db.contacts], async () => ({
    overdue: await rowsOf(openFollowUps(-Infinity, today - 1)),
    today: await rowsOf(openFollowUps(today, tomorrow - 1)),
    next: await rowsOf(openFollowUps(tomorrow, Infinity)),
  }));
}

/** The rows of a selection of follow-ups, each with its contact. For use inside queries. */
export async function rowsOf(selection: Collection<FollowUp, string>): Promise<FollowUpRow[]> {
  const followUps = await selection.limit(MOST_ROWS).toArray();
  const contacts = await db.contacts.bulkGet(followUps.map(({ contactId }) => contactId));
  return followUps.flatMap((followUp, index) => {
    const contact = contacts[index];
    return contact ? [{ followUp, contact }] : [];
  });
}
