import type { FollowUp } from './model/follow-up';
import type { WorkingTime } from './model/when/working-time';
import { newId } from './new-id';
import { nextOfRepeat } from './next-of-repeat';
import { openFollowUpOrGone } from './or-gone';
import type { Writer } from './writer';

/** Marks an open follow-up as done within a command, and sets the next one where it repeats. Throws `gone`. */
export async function finishFollowUp(
  write: Writer,
  followUpId: string,
  said: Pick<FollowUp, 'outcome' | 'evidenceId'>,
  working: WorkingTime,
): Promise<void> {
  const { repeat, ...followUp } = await openFollowUpOrGone(followUpId);
  write.event.contactId = followUp.contactId;
  await write.patch('followUps', followUpId, { ...said, status: 'done', doneAt: write.at });
  if (!repeat) return;
  await write.add('followUps', nextOfRepeat({ ...followUp, repeat }, { id: newId(), at: write.at, working }));
}
