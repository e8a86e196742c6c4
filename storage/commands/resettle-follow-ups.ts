import { db } from '../db';
import { failureOf } from '../failure-of';
import type { FollowUp } from '../model/follow-up';
import { nextFollowUpAt } from '../model/next-follow-up-at';
import { momentInstant } from '../model/when/moment-instant';
import { isZone } from '../model/when/zone';
import { openInTime } from '../open-in-time';
import { StorageFailure } from '../storage-failure';

/**
 * Works out anew when the open follow-ups fall due that hang on the rep's own wall, now that it shows the time of `zone`
 * (IANA name). One that comes later than it was notified of is notified of again. No event and nothing to sync: it is not
 * the rep's doing, and another device may be elsewhere. Gives how many moved; called again it moves none.
 * Throws `invalid` for a zone that is none.
 */
export async function resettleFollowUps(zone: string): Promise<{ moved: number }> {
  if (!isZone(zone)) throw new StorageFailure({ code: 'invalid', detail: 'zone' });
  try {
    if (!db.isOpen()) await openInTime();
    return await db.transaction('rw', db.followUps, db.contacts, async () => {
      const open = db.followUps.where('[status+dueAt]').between(['open', -Infinity], ['open', Infinity]);
      const hanging = await open.filter(({ when }) => when !== undefined && !when.isTheirs).toArray();
      const moved = hanging.flatMap((followUp) => movedTo(zone, followUp) ?? []);
      await db.followUps.bulkPut(moved);
      for (const contactId of new Set(moved.map((one) => one.contactId))) {
        const all = await db.followUps.where('[contactId+status]').equals([contactId, 'open']).toArray();
        await db.contacts.update(contactId, { nextFollowUpAt: nextFollowUpAt(all) });
      }
      return { moved: moved.length };
    });
  } catch (error) {
    throw failureOf(error);
  }
}

function movedTo(zone: string, { notifiedAt, ...followUp }: FollowUp): FollowUp | undefined {
  const dueAt = followUp.when ? momentInstant(followUp.when, zone) : followUp.dueAt;
  if (dueAt === followUp.dueAt) return undefined;
  return { ...followUp, dueAt, ...(notifiedAt !== undefined && notifiedAt >= dueAt && { notifiedAt }) };
}
