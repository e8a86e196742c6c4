import { db } from '../db';
import { readTogether } from '../read';
import { type FollowUpRow, rowsOf } from './due-follow-ups';
import { openFollowUps } from './open-follow-ups';

/** Open follow-ups that are due and of which the rep has not been notified, earliest first. */
export function unnotifiedDue(now: number): Promise<FollowUpRow[]> {
  return readTogether([db.followUps, db.contacts], () =>
    rowsOf(openFollowUps(-Infinity, now).and(({ notifiedAt }) => notifiedAt === undefined)),
  );
}
