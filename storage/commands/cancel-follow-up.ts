import { changeFollowUp } from '../change-follow-up';

/** Takes an open follow-up back: it is kept, and reminds of nothing. Throws `gone` when it is not open any more. */
export function cancelFollowUp(followUpId: string): Promise<{ eventId: string }> {
  return changeFollowUp('followUpCancelled', followUpId, () => ({ status: 'cancelled' }));
}
