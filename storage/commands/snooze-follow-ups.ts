import { db } from '../db';
import { parseDue } from '../due-moment';
import { snoozed } from '../model/snoozed';
import type { WallMoment } from '../model/wall-moment';
import { z } from '../model/z';
import { parseInput } from '../parse-input';
import { StorageFailure } from '../storage-failure';
import { transact } from '../transact';

const idsSchema = z.array(z.string()).min(1).max(10_000);

/**
 * Puts several open follow-ups off to one time, in epoch milliseconds or as the wall shows it, as one command with one undo.
 * Those that are not open any more are left out; `count` says how many were put off. Throws `gone` when none is open,
 * `invalid`.
 */
export async function snoozeFollowUps(
  followUpIds: readonly string[],
  due: number | WallMoment,
): Promise<{ eventId: string; count: number }> {
  const ids = parseInput(idsSchema, [...new Set(followUpIds)]);
  const moment = parseDue(due);
  const { eventId, result } = await transact({ type: 'followUpsSnoozed' }, [], async (write) => {
    const rows = await db.followUps.bulkGet(ids);
    const open = rows.filter((row) => row?.status === 'open').filter((row) => row !== undefined);
    await write.patchMany('followUps', new Map(open.map((one) => [one.id, snoozed(one, moment)])));
    const people = [...new Set(open.map(({ contactId }) => contactId))];
    if (people.length > 0) write.event.contactIds = people;
    return open.length;
  });
  if (!eventId) throw new StorageFailure({ code: 'gone', detail: 'followUps' });
  return { eventId, count: result };
}
