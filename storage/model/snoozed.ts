import type { FollowUp } from './follow-up';

/** What changes of a follow-up that is put off to another moment: the rep is notified of it anew then. */
export function snoozed(
  { snoozeCount }: Pick<FollowUp, 'snoozeCount'>,
  moment: { dueAt: number; when: FollowUp['when'] },
): Partial<FollowUp> {
  return { ...moment, notifiedAt: undefined, awayUntil: undefined, snoozeCount: snoozeCount + 1 };
}
