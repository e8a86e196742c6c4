import { db } from '../db';
import { readTogether } from '../read';
import type { FollowUpRow } from './due-follow-ups';

/** The follow-ups of these ids that are still open, each with its contact, in their order. */
export function followUpRows(ids: readonly string[]): Promise<FollowUpRow[]> {
  return readTogether([db.followUps, db.contacts], async () => {
    const found = (await db.followUps.bulkGet([...ids])).filter((row) => row?.status === 'open');
    const followUps = found.filter((row) => row !== undefined);
    const contacts = await db.contacts.bulkGet(followUps.map(({ contactId }) => contactId));
    return followUps.flatMap((followUp, index) => {
      const contact = contacts[index];
      return contact ? [{ followUp, contact }] : [];
    });
  });
}
