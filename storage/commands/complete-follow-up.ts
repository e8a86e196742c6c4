import { changeFollowUp } from '../change-follow-up';

/** Marks an open follow-up as done. Throws `gone` when it is not open any more. */
export function completeFollowUp(followUpId: string): Promise<{ eventId: string }> {
  return changeFollowUp('followUpDone', followUpId, (_, at) => ({ status: 'done', doneAt: at }));
}
