import { db } from '../db';
import { readTogether } from '../read';
import type { FollowUpRow } from './due-follow-ups';
import { openFollowUps } from './open-follow-ups';

/** Every open follow-up with whom it is about, earliest first: for an export, not for a list on a page. */
export function everyOpenFollowUp(): Promise<FollowUpRow[]> {
  return readTogether([db.followUps, db.contacts], async () => {
    const followUps = await openFollowUps(-Infinity, Infinity).toArray();
    const contacts = await db.contacts.bulkGet(followUps.map(({ contactId }) => contactId));
    return followUps.flatMap((followUp, index) => {
      const contact = contacts[index];
      return contact ? [{ followUp, contact }] : [];
    });
  });
}
