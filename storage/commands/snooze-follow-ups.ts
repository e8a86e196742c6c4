import { db } from '../db';
import { snoozed } from '../model/snoozed';
import { timeSchema } from '../model/time';
import { z } from '../model/z';
import { parseInput } from '../parse-input';
import { StorageFailure } from '../storage-failure';
import { transact } from '../transact';

const inputSchema = z.object({ followUpIds: z.array(z.string()).min(1).max(10_000), dueAt: timeSchema });

/**
 * Puts several open follow-ups off to one time, as one command with one undo. Those that are not open any more are left
 * out; `count` says how many were put off. Throws `gone` when none is open, `invalid`.
 */
export async function snoozeFollowUps(
  followUpIds: readonly string[],
  dueAt: number,
): Promise<{ eventId: string; count: number }> {
  const input = parseInput(inputSchema, { followUpIds: [...new Set(followUpIds)], dueAt });
  const { eventId, result } = await transact({ type: 'followUpsSnoozed' }, [], async (write) => {
    const rows = await db.followUps.bulkGet(input.followUpIds);
    const open = rows.filter((row) => row?.status === 'open').filter((row) => row !== undefined);
    for (const followUp of open) await write.patch('followUps', followUp.id, snoozed(followUp, input.dueAt));
    return open.length;
  });
  if (!eventId) throw new StorageFailure({ code: 'gone', detail: 'followUps' });
  return { eventId, count: result };
}
