import { WORKING_TIME, type WorkingTime } from '../model/when/working-time';
import { newId } from '../new-id';
import { nextOfRepeat } from '../next-of-repeat';
import { openFollowUpOrGone } from '../or-gone';
import { requireEvent, transact } from '../transact';

export interface Completion {
  /** When the rep works: for one that comes back every few working days. */
  workingTime?: WorkingTime;
}

/**
 * Marks an open follow-up as done, and sets the next one where it repeats: one command with one undo. Throws `gone` when
 * it is not open any more.
 */
export async function completeFollowUp(
  followUpId: string,
  { workingTime = WORKING_TIME }: Completion = {},
): Promise<{ eventId: string }> {
  return requireEvent(
    await transact({ type: 'followUpDone' }, [], async (write) => {
      const { repeat, ...followUp } = await openFollowUpOrGone(followUpId);
      write.event.contactId = followUp.contactId;
      await write.patch('followUps', followUpId, { status: 'done', doneAt: write.at });
      if (!repeat) return;
      const next = { id: newId(), at: write.at, working: workingTime };
      await write.add('followUps', nextOfRepeat({ ...followUp, repeat }, next));
    }),
  );
}
