import { db } from '../db';
import { failureOf } from '../failure-of';
import { timeSchema } from '../model/time';
import { z } from '../model/z';
import { parseInput } from '../parse-input';

const inputSchema = z.object({ followUpIds: z.array(z.string()).max(10_000), at: timeSchema });

/**
 * Remembers that the rep was notified of follow-ups on this device. No event and nothing to sync: it is not the rep's
 * doing, and another device notifies by itself. One that is not open any more is left out.
 */
export async function markNotified(followUpIds: string[], at: number): Promise<void> {
  const input = parseInput(inputSchema, { followUpIds, at });
  try {
    await db.transaction('rw', db.followUps, async () => {
      const open = db.followUps
        .where('id')
        .anyOf(input.followUpIds)
        .and(({ status }) => status === 'open');
      await open.modify({ notifiedAt: input.at });
    });
  } catch (error) {
    throw failureOf(error);
  }
}
