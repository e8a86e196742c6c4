import type { EventType } from './model/event';
import type { FollowUp } from './model/follow-up';
import { openFollowUpOrGone } from './or-gone';
import { requireEvent, transact } from './transact';

/** Changes an open follow-up in a command of its own. Throws `gone` when it is not open any more. */
export async function changeFollowUp(
  type: EventType,
  followUpId: string,
  patchOf: (followUp: FollowUp, at: number) => Partial<FollowUp>,
): Promise<{ eventId: string }> {
  return requireEvent(
    await transact({ type }, [], async (write) => {
      const followUp = await openFollowUpOrGone(followUpId);
      write.event.contactId = followUp.contactId;
      await write.patch('followUps', followUpId, patchOf(followUp, write.at));
    }),
  );
}
